package no.utbredt.initiative.roadmap.contradiction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Courses;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.contradiction.Contradiction.Kind;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.roadmap.item.MilestoneDate;
import no.utbredt.initiative.time.ImpreciseDate;
import no.utbredt.vocabulary.promise.Course;

/** One milestone with two dates said at once, or reached on two days. A plan that moved is no contradiction. */
final class Dates {

    private Dates() {}

    static List<Contradiction> of(Initiative initiative, Sources sources) {
        return initiative.milestones().stream()
                .flatMap(milestone -> Stream.of(
                                of(initiative, milestone, sources),
                                reachedAndNot(initiative, milestone, sources),
                                reachedAndPlanned(initiative, milestone, sources))
                        .flatMap(found -> found))
                .toList();
    }

    private static Stream<Contradiction> of(Initiative initiative, Milestone milestone, Sources sources) {
        Course<MilestoneDate> course = Courses.of(milestone, sources);
        List<MilestoneDate> dated =
                milestone.dates().stream().filter(date -> date.date() != null).toList();
        return Pairs.of(dated).stream()
                .filter(pair -> pair.one().kind() == pair.other().kind() && pair.ofOneMatter())
                .filter(pair -> pair.one().kind() == MilestoneDate.Kind.ACTUAL || pair.saidAtOnce(sources))
                .filter(pair -> !course.isFormer(pair.one()) && !course.isFormer(pair.other()))
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

    /** Reached, and at once not: the same source has no date for it either, or one that is still to come. */
    private static Stream<Contradiction> reachedAndNot(Initiative initiative, Milestone milestone, Sources sources) {
        return Pairs.of(milestone.dates()).stream()
                .filter(pair -> pair.ofOneMatter() && pair.saidAtOnce(sources))
                .filter(pair ->
                        isReached(pair.one()) && isOpen(pair.other()) || isOpen(pair.one()) && isReached(pair.other()))
                .map(pair -> reachedAnd(
                        initiative,
                        milestone,
                        pair,
                        "reached, and still without a date",
                        "nådd, og samtidig uten dato"));
    }

    /** All of it reached, and at once to be reached by a day that was still to come when it was said. */
    private static Stream<Contradiction> reachedAndPlanned(
            Initiative initiative, Milestone milestone, Sources sources) {
        return Pairs.of(milestone.dates()).stream()
                .filter(pair -> pair.ofOneMatter() && pair.saidAtOnce(sources))
                .filter(pair -> isReached(pair.one()) && isToCome(pair.other(), sources)
                        || isToCome(pair.one(), sources) && isReached(pair.other()))
                .map(pair -> reachedAnd(
                        initiative,
                        milestone,
                        pair,
                        "reached, and at once planned: dated %s and %s"
                                .formatted(pair.one().date(), pair.other().date()),
                        "nådd, og samtidig planlagt: datert %s og %s"
                                .formatted(pair.one().date(), pair.other().date())));
    }

    private static Contradiction reachedAnd(
            Initiative initiative, Milestone milestone, Pairs<MilestoneDate> pair, String detail, String detailNb) {
        return new Contradiction(
                Kind.CONTRADICTION,
                initiative.id(),
                "milestones",
                milestone.id(),
                milestone.name(),
                detail,
                detailNb,
                pair.both());
    }

    private static boolean isToCome(MilestoneDate date, Sources sources) {
        ImpreciseDate said = sources.statedAt(date.source());
        return date.kind() == MilestoneDate.Kind.PLANNED
                && date.date() != null
                && said != null
                && date.date().last().isAfter(said.last());
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
