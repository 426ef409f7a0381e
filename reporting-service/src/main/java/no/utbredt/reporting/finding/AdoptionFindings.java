package no.utbredt.reporting.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.adoption.Derivation;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.support.Lacking;

/**
 * Where actors stand by reports on a day, held against what else is known: how old the words are, whether anybody has said it of the actor
 * as it is now, and whether what it ran supported the service when it had taken it into use. Only of those who may be told of (law 12).
 *
 * @param day epoch day on which it is looked
 */
record AdoptionFindings(Known known, int day) {

    /**
     * Days after which an actor on its way to use is looked at, when nothing more is heard of it: two years, twice what the answers of
     * coverage call old ({@code age.olderThanAYearPercent}).
     */
    static final int STALE_DAYS = 730;

    /** By service, role and actor. */
    List<Finding> all() {
        List<Finding> found = new ArrayList<>();
        known.spokenOf()
                .forEach((service, roles) -> new TreeSet<>(roles).forEach(role -> found.addAll(of(service, role))));
        return found;
    }

    private record Topic(String service, Role role) {}

    private List<Finding> of(String service, Role role) {
        Topic topic = new Topic(service, role);
        Adoptions adoptions = known.adoptions(service, role);
        Courses courses = adoptions.reported();
        List<Finding> found = new ArrayList<>();
        for (String id : known.registry().ids()) {
            Mark mark = courses.markOn(known.registry().number(id), day);
            if (mark.stage().telling() && isHere(id) && known.disclosure().tellsOf(id)) {
                if (isStale(mark)) {
                    add(found, Finding.Kind.STALE, adoptions, topic, id);
                }
                if (mark.derived() && isInherited(adoptions, id)) {
                    add(found, Finding.Kind.INHERITED_ONLY, adoptions, topic, id);
                }
            }
        }
        found.addAll(withoutSupport(adoptions, topic));
        return found;
    }

    private boolean isHere(String id) {
        Actor actor = known.registry().actor(id);
        return actor != null && actor.existsOn(day);
    }

    private boolean isStale(Mark mark) {
        return mark.stage().onTheWay()
                && !mark.stage().atLeast(Stage.INTRODUCED)
                && mark.statedOn() != Mark.NEVER
                && mark.statedOn() < day - STALE_DAYS;
    }

    private boolean isInherited(Adoptions adoptions, String id) {
        return adoptions.reported(id, day, null).derivation() instanceof Derivation.Succession;
    }

    private List<Finding> withoutSupport(Adoptions adoptions, Topic topic) {
        WithoutSupport without = WithoutSupport.of(known, adoptions, new Lacking(known, topic.service(), topic.role()));
        List<Finding> found = new ArrayList<>();
        for (String id : without.some() ? known.registry().ids() : List.<String>of()) {
            if (isHere(id) && known.disclosure().tellsOf(id)) {
                without.said(id, day)
                        .ifPresent(name -> found.add(
                                Finding.of(Finding.Kind.WITHOUT_SUPPORT, topic.service(), topic.role(), id, name)));
            }
        }
        return found;
    }

    /** What decides is cited. */
    private void add(List<Finding> found, Finding.Kind kind, Adoptions adoptions, Topic topic, String id) {
        Standing standing = adoptions.reported(id, day, null);
        standing.behind().stream()
                .limit(1)
                .forEach(name -> found.add(Finding.of(kind, topic.service(), topic.role(), id, name)));
    }
}
