package no.utbredt.reporting.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.eligibility.Fulfilment;
import no.utbredt.reporting.eligibility.Requirements;
import org.jspecify.annotations.Nullable;

/**
 * Counts the residents of an area on every day of a series in one pass: each is noted only where it comes, turns and goes, and
 * what is noted is summed along the days.
 */
final class Sweep {
    private static final Fulfilment[] FULFILMENTS = Fulfilment.values();

    private final Courses courses;
    private final Days days;
    private final Weighing weighing;
    private final CoverageQuestion question;
    /** Each kind of mark as it counts, while it is not too old. */
    private final List<Counted> marks;

    /** What tells the eligible, where they alone are asked of; a kind is then a mark by how it is fulfilled. */
    private final @Nullable Requirements requirements;

    /** The kinds noted in the area at hand. */
    private final BitSet noted = new BitSet();

    private final int width;

    /** Noted by kind of mark, then by day: how many more than the day before. */
    private final int[] actors;

    private final long[] weights;
    private final int[] unweighed;

    Sweep(
            Courses courses,
            Days days,
            CoverageQuestion question,
            Registry registry,
            @Nullable Requirements requirements) {
        this(courses, days, question, registry, requirements, mark -> mark);
    }

    /** One that tells only what is beyond doubt, and nothing of who said it when; questions of an age are not for it. */
    static Sweep ofCertain(Courses courses, Days days, CoverageQuestion question, Registry registry) {
        return new Sweep(courses, days, question.noOlderThan(null).by(Weight.ACTORS), registry, null, Mark::ifCertain);
    }

    private Sweep(
            Courses courses,
            Days days,
            CoverageQuestion question,
            Registry registry,
            @Nullable Requirements requirements,
            UnaryOperator<Mark> seen) {
        this.courses = courses;
        this.days = days;
        this.weighing = new Weighing(registry, question.weight(), days);
        this.question = question;
        this.requirements = requirements;
        this.marks = courses.marks().stream()
                .map(mark -> Counted.of(seen.apply(mark), question.stage()))
                .toList();
        this.width = days.count() + 1;
        int size = marks.size() * width * (requirements == null ? 1 : FULFILMENTS.length);
        this.actors = new int[size];
        this.weights = new long[question.weight() == Weight.ACTORS ? 0 : size];
        this.unweighed = new int[weights.length];
    }

    /** The crowd of each day. */
    Crowd[] count(Residents residents) {
        residents.each(this::stay);
        Crowd[] crowds = new Crowd[days.count()];
        Arrays.setAll(crowds, day -> new Crowd(question.stage()));
        noted.stream().forEach(kind -> sum(kind, crowds));
        noted.stream().forEach(this::clear);
        noted.clear();
        return crowds;
    }

    private void clear(int kind) {
        Arrays.fill(actors, kind * width, (kind + 1) * width, 0);
        if (weights.length > 0) {
            Arrays.fill(weights, kind * width, (kind + 1) * width, 0);
            Arrays.fill(unweighed, kind * width, (kind + 1) * width, 0);
        }
    }

    private void stay(int actor, int from, int to) {
        if (days.count() > 1) {
            stayForSeveral(actor, from, to);
        } else if (from <= days.structure(0) && days.structure(0) <= to) {
            note(actor, courses.kindOn(actor, days.asked()[0]), 0, 1);
        }
    }

    private void stayForSeveral(int actor, int from, int to) {
        int begin = days.first(from);
        int end = days.after(to);
        if (begin < end) {
            courses.stretches(actor, days.asked(), begin, end, (kind, first, after) -> note(actor, kind, first, after));
        }
    }

    private void note(int actor, int mark, int first, int after) {
        if (requirements == null) {
            count(actor, mark, first, after);
            return;
        }
        String id = weighing.registry().ids().get(actor);
        int begin = first;
        while (begin < after) {
            Fulfilment fulfils = requirements.of(id, days.structure(begin));
            int end = begin + 1;
            while (end < after && requirements.of(id, days.structure(end)) == fulfils) {
                end++;
            }
            count(actor, mark + fulfils.ordinal() * marks.size(), begin, end);
            begin = end;
        }
    }

    private void count(int actor, int kind, int first, int after) {
        noted.set(kind);
        actors[kind * width + first]++;
        actors[kind * width + after]--;
        if (weights.length > 0) {
            weighing.stretches(actor, first, after, (weight, begin, end) -> weigh(kind, weight, begin, end));
        }
    }

    private void weigh(int kind, long weight, int begin, int end) {
        long known = Math.max(weight, 0);
        int without = weight < 0 ? 1 : 0;
        weights[kind * width + begin] += known;
        weights[kind * width + end] -= known;
        unweighed[kind * width + begin] += without;
        unweighed[kind * width + end] -= without;
    }

    private void sum(int kind, Crowd[] crowds) {
        long many = 0;
        long weight = 0;
        long without = 0;
        for (int day = 0, at = kind * width; day < crowds.length; day++, at++) {
            many += actors[at];
            weight += weights.length > 0 ? weights[at] : actors[at];
            without += weights.length > 0 ? unweighed[at] : 0;
            if (many > 0) {
                crowds[day].add(counted(kind, day), many, weight, without);
            }
        }
    }

    private Counted counted(int kind, int day) {
        int mark = kind % marks.size();
        Counted all = question.maxAge() == null
                ? marks.get(mark)
                : Counted.of(courses.marks().get(mark), question, days.asked()[day]);
        return requirements == null ? all : all.among(FULFILMENTS[kind / marks.size()]);
    }
}
