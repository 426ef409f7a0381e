package no.utbredt.reporting.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/** Counts twice: as things are, and as they would be. */
public final class Effects {
    private final Knowledge knowledge;

    public Effects(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A figure that is asked for on each day. */
    public record Subject(String service, Role role, String group) {}

    /** An actor of the supposition that may be a person, or null; to an operator anybody may be supposed of. */
    public @Nullable String person(Supposition supposition, LocalDate knownAt) {
        return knowledge.ask(
                Horizon.knownAt(knownAt),
                known -> known.insight().full()
                        ? null
                        : supposition.person(known.registry()).orElse(null));
    }

    /**
     * Every figure the supposition may move.
     *
     * @param services only these; when it is empty, all of which anything is reported or published: of the others nothing is known
     *     before or after
     */
    public List<Subject> subjects(Supposition supposition, Set<String> services, LocalDate knownAt) {
        return knowledge.ask(Horizon.knownAt(knownAt), known -> {
            Set<String> groups = supposition.groups(known);
            Map<String, Set<Role>> spokenOf = known.spokenOf();
            List<Subject> subjects = new ArrayList<>();
            new TreeMap<>(known.services()).forEach((id, service) -> {
                Set<Role> asked = services.isEmpty()
                        ? spokenOf.getOrDefault(id, Set.of())
                        : services.contains(id) ? EnumSet.allOf(Role.class) : Set.of();
                groups.forEach(group -> roles(service, group).stream()
                        .filter(asked::contains)
                        .forEach(role -> subjects.add(new Subject(id, role, group))));
            });
            return subjects;
        });
    }

    private static Set<Role> roles(Service service, String group) {
        return new TreeSet<>(service.groups().getOrDefault(group, Set.of()));
    }

    /**
     * Those figures on those days, before and after.
     *
     * @param knownAt the day at whose end everything is known
     */
    public List<Effect> of(Supposition supposition, List<Subject> subjects, List<LocalDate> days, LocalDate knownAt) {
        Coverage now = new Coverage(knowledge);
        Coverage then = new Coverage(knowledge.supposing(
                supposition.actors(), Horizon.knownAt(knownAt).before().minusMillis(1)));
        List<Effect> effects = new ArrayList<>();
        for (Subject subject : subjects) {
            for (LocalDate day : days) {
                CoverageQuestion question =
                        CoverageQuestion.of(subject.service(), subject.role(), subject.group(), day, knownAt);
                effects.add(new Effect(
                        subject.service(),
                        subject.role(),
                        subject.group(),
                        day,
                        nation(now, question),
                        nation(then, question)));
            }
        }
        return effects;
    }

    private static Outcome nation(Coverage coverage, CoverageQuestion question) {
        return coverage.answer(question).cells().getFirst().outcome();
    }
}
