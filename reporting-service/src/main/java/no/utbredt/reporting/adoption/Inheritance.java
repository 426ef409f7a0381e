package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Derives, for one question, what actors have from those before or after them (law 7). Nothing of it is ever stored. */
final class Inheritance {
    private final Adoptions adoptions;
    private final @Nullable String scope;
    /** Whether what published figures say of every member is taken in. */
    private final boolean figures;
    /** Against succession that goes in a circle. */
    private final Set<String> asking = new HashSet<>();

    Inheritance(Adoptions adoptions, @Nullable String scope, boolean figures) {
        this.adoptions = adoptions;
        this.scope = scope;
        this.figures = figures;
    }

    Standing standing(String id, int day) {
        Actor actor = adoptions.registry().actor(id);
        if (actor == null || !asking.add(id)) {
            return Standing.UNKNOWN;
        }
        try {
            return actor.existence().to() < day ? afterwards(id, actor, day) : during(id, actor, day);
        } finally {
            asking.remove(id);
        }
    }

    private Standing during(String id, Actor actor, int day) {
        Adoption own = adoptions.own(id);
        Standing said = own.on(day, scope);
        if (!said.told()) {
            return derived(id, actor, day, said);
        }
        Standing unlimited = scope == null ? own.unlimited(day) : said;
        if (unlimited.told()) {
            return said;
        }
        Standing derived = derived(id, actor, day, unlimited);
        return derived.told() ? own.lifting(derived, day) : said;
    }

    private Standing derived(String id, Actor actor, int day, Standing own) {
        Standing byReports = figures
                ? new Inheritance(adoptions, scope, false).inherited(id, actor, day)
                : inherited(id, actor, day);
        if (!figures || byReports.told()) {
            return over(byReports, own);
        }
        Standing published = adoptions.published(id).on(day, scope);
        return over(published.told() ? published : inherited(id, actor, day), own);
    }

    private Standing inherited(String id, Actor actor, int day) {
        if (actor.predecessors().isEmpty()) {
            return Standing.UNKNOWN;
        }
        List<Succession.Share> shares = new ArrayList<>();
        for (Predecessor predecessor : actor.predecessors()) {
            int before = Math.min(day, predecessor.day() - 1);
            shares.add(new Succession.Share(predecessor.actor(), before, standing(predecessor.actor(), before)));
            if (actor.existsOn(predecessor.day() - 1)) {
                shares.add(new Succession.Share(id, before, Standing.UNKNOWN));
            }
        }
        boolean silent =
                shares.stream().allMatch(share -> share.standing().behind().isEmpty());
        return silent ? Standing.UNKNOWN : Succession.merge(shares, adoptions.registry());
    }

    /** What is only possible by own reports, over what is derived. */
    private static Standing over(Standing derived, Standing own) {
        if (own.behind().isEmpty()) {
            return derived;
        }
        Set<Stage> possible = EnumSet.copyOf(derived.possible());
        own.possible().stream().filter(stage -> stage != Stage.UNKNOWN).forEach(possible::add);
        List<ReportName> behind = new ArrayList<>(derived.behind());
        behind.addAll(own.behind());
        return derived.perhaps(possible, behind);
    }

    /** An actor that is no more stands where the reports of those who took over put them, and else where it last stood. */
    private Standing afterwards(String id, Actor actor, int day) {
        int closing = actor.existence().to();
        return handedOn(id, closing, during(id, actor, closing), day);
    }

    private Standing handedOn(String id, int closing, Standing last, int day) {
        List<Succession.Share> shares = new ArrayList<>();
        for (String successor : adoptions.registry().successors(id, day)) {
            Standing now = takenOver(successor, last, day);
            shares.add(new Succession.Share(now == last ? id : successor, closing, now));
        }
        return shares.isEmpty() ? last : Succession.merge(shares, adoptions.registry());
    }

    /** Where one that took over stands, or those that took over from it in turn; where they tell nothing new, as before. */
    private Standing takenOver(String id, Standing before, int day) {
        Actor actor = adoptions.registry().actor(id);
        if (actor == null || !asking.add(id)) {
            return before;
        }
        try {
            int last = Math.min(day, actor.existence().to());
            Standing now = during(id, actor, last);
            boolean news = now.told() && (now.derivation() == null || !before.told());
            return last < day ? handedOn(id, last, news ? now : before, day) : news ? now : before;
        } finally {
            asking.remove(id);
        }
    }

    Set<Integer> turningDays(String id) {
        Set<Integer> days = new TreeSet<>(adoptions.own(id).turningDays());
        days.addAll(adoptions.published(id).turningDays());
        Actor actor = adoptions.registry().actor(id);
        if (actor != null && asking.add(id)) {
            for (Predecessor predecessor : actor.predecessors()) {
                days.addAll(turningDays(predecessor.actor()));
                days.add(predecessor.day());
            }
        }
        return days;
    }
}
