package no.utbredt.initiative.roadmap.contradiction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.contradiction.Contradiction.Kind;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.roadmap.item.MilestoneDate;
import no.utbredt.initiative.time.ImpreciseDate;

/** One milestone with two dates said at once, or reached on two days. A plan that moved is no contradiction. */
final class Dates {

    private Dates() {}

    static List<Contradiction> of(Initiative initiative, Sources sources) {
        return initiative.milestones().stream()
                .flatMap(milestone -> Stream.concat(
                        of(initiative, milestone, sources), reachedAndNot(initiative, milestone, sources)))
                .toList();
    }

    private static Stream<Contradiction> of(Initiative initiative, Milestone milestone, Sources sources) {
        List<MilestoneDate> dated =
                milestone.dates().stream().filter(date -> date.date() != null).toList();
        return Pairs.of(dated).stream()
                .filter(pair -> pair.one().kind() == pair.other().kind() && pair.ofOneMatter())
                .filter(pair -> pair.one().kind() == MilestoneDate.Kind.ACTUAL || pair.saidAtOnce(sources))
                .filter(pair -> !date(pair.one()).meansTheSameAs(date(pair.other())))
                .map(pair -> found(initiative, milestone, pair));
    }

    private static Contradiction found(Initiative initiative, Milestone milestone, Pairs<MilestoneDate> pair) {
        ImpreciseDate one = date(pair.one());
        ImpreciseDate other = date(pair.other());
        boolean both = one.overlaps(other);
        return new Contradiction(
                both ? Kind.DIFFERENCE : Kind.CONTRADICTION,
                initiative.id(),
                "milestones",
                milestone.id(),
                milestone.name(),
                (both ? "dated %s and %s" : "dated %s and %s, which cannot both be right").formatted(one, other),
                (both ? "datert %s og %s" : "datert %s og %s, som ikke begge kan stemme").formatted(one, other),
                pair.both());
    }

    /** Reached, and at once not: the same source has no date for it either. */
    private static Stream<Contradiction> reachedAndNot(Initiative initiative, Milestone milestone, Sources sources) {
        return Pairs.of(milestone.dates()).stream()
                .filter(pair -> pair.ofOneMatter() && pair.saidAtOnce(sources))
                .filter(pair ->
                        isReached(pair.one()) && isOpen(pair.other()) || isOpen(pair.one()) && isReached(pair.other()))
                .map(pair -> new Contradiction(
                        Kind.CONTRADICTION,
                        initiative.id(),
                        "milestones",
                        milestone.id(),
                        milestone.name(),
                        "reached, and still without a date",
                        "nådd, og samtidig uten dato",
                        pair.both()));
    }

    private static boolean isReached(MilestoneDate date) {
        return date.kind() == MilestoneDate.Kind.ACTUAL && date.date() != null;
    }

    private static boolean isOpen(MilestoneDate date) {
        return date.kind() == MilestoneDate.Kind.PLANNED && date.date() == null;
    }

    private static ImpreciseDate date(MilestoneDate date) {
        return Objects.requireNonNull(date.date());
    }
}
