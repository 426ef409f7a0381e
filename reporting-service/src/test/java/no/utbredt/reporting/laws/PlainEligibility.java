package no.utbredt.reporting.laws;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.catalogue.Eligibility;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Who is eligible, worked out as one would on paper: rule by rule, from what the documents say of sets and members. */
final class PlainEligibility {

    private PlainEligibility() {}

    /** Each member with whether it is eligible; null where nobody knows. */
    static Map<String, @Nullable Boolean> of(CoverageQuestion question, Known known) {
        int day = OsloDay.number(question.structure());
        Service service = known.services().get(question.service());
        Map<String, @Nullable Boolean> members = new HashMap<>();
        for (String id : known.registry().members(question.group(), day)) {
            @Nullable Boolean all = true;
            for (Eligibility rule : service == null ? List.<Eligibility>of() : service.eligibility()) {
                @Nullable Boolean one = fulfils(rule, id, known, question, day);
                all = Boolean.FALSE.equals(all) || Boolean.FALSE.equals(one) ? Boolean.FALSE : all == null ? null : one;
            }
            members.put(id, all);
        }
        return members;
    }

    private static @Nullable Boolean fulfils(
            Eligibility rule, String id, Known known, CoverageQuestion question, int day) {
        PartialDate from = rule.from();
        if (from != null && day < from.first()
                || rule.group() != null && !rule.group().equals(question.group())) {
            return true;
        }
        if (rule.sets().stream().anyMatch(set -> lies(id, set, known, question, day))) {
            return true;
        }
        boolean certain = (from == null || from.last() <= day)
                && rule.sets().stream().allMatch(set -> described(set, question) != null);
        return certain ? false : null;
    }

    private static @Nullable NamedArea described(String set, CoverageQuestion question) {
        return Invented.areas().stream()
                .filter(area -> area.id().equals(set))
                .map(area -> area.within(question.horizon()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Its own areas of the kind, or else those of what it belongs to: nobody here is more than one step down. */
    private static boolean lies(String id, String set, Known known, CoverageQuestion question, int day) {
        NamedArea area = described(set, question);
        Actor actor = Objects.requireNonNull(known.registry().actor(id));
        Set<String> in = own(actor, area, question, day);
        if (in.isEmpty()) {
            actor.parents().stream()
                    .filter(parent -> parent.holdsOn(day))
                    .map(parent -> known.registry().actor(parent.value()))
                    .filter(Objects::nonNull)
                    .forEach(parent -> in.addAll(own(parent, area, question, day)));
        }
        return in.contains(set);
    }

    private static Set<String> own(Actor actor, @Nullable NamedArea like, CoverageQuestion question, int day) {
        Set<String> own = new HashSet<>();
        actor.groups().stream().filter(group -> group.holdsOn(day)).forEach(group -> {
            NamedArea area = described(group.value(), question);
            if (area != null && like != null && area.kind().equals(like.kind())) {
                own.add(group.value());
            }
        });
        return own;
    }

    /** The same world, its services with these rules. */
    static World requiring(World world, List<Eligibility> rules) {
        List<Document<Service>> services =
                world.services().stream().map(each -> requiring(each, rules)).toList();
        return new World(
                world.actors(), world.groups(), services, world.delegations(), world.figures(), world.reports());
    }

    private static Document<Service> requiring(Document<Service> document, List<Eligibility> rules) {
        Service plain = Objects.requireNonNull(document.history().getLast().state());
        Service strict = new Service(
                plain.solution(),
                plain.solutionName(),
                plain.category(),
                plain.parent(),
                plain.order(),
                plain.name(),
                plain.nameEnglish(),
                plain.groups(),
                plain.scopes(),
                plain.availability(),
                rules);
        return new Document<>(document.id(), new Version(1, 1), List.of(new Recorded<>(Cast.FOUNDED, strict)));
    }
}
