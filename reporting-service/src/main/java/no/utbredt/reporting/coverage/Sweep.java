package no.utbredt.reporting.coverage;

import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.stage.Stage;

/**
 * Counts the residents of an area on every day of a series in one pass: each is noted only where it comes, turns and goes, and
 * what is noted is summed along the days.
 */
final class Sweep {
    private final Courses courses;
    private final Days days;
    private final Weighing weighing;
    private final List<Counted> kinds;
    private final Stage asked;
    private final int width;

    /** Noted by kind of mark, then by day: how many more than the day before. */
    private final int[] actors;

    private final long[] weights;
    private final int[] unweighed;

    Sweep(Courses courses, Days days, CoverageQuestion question, Registry registry) {
        this.courses = courses;
        this.days = days;
        this.weighing = new Weighing(registry, question.weight(), days);
        this.asked = question.stage();
        this.kinds =
                courses.marks().stream().map(mark -> Counted.of(mark, asked)).toList();
        this.width = days.count() + 1;
        int size = kinds.size() * width;
        this.actors = new int[size];
        this.weights = new long[question.weight() == Weight.ACTORS ? 0 : size];
        this.unweighed = new int[weights.length];
    }

    /** The crowd of each day. */
    Crowd[] count(Residents residents) {
        Arrays.fill(actors, 0);
        Arrays.fill(weights, 0);
        Arrays.fill(unweighed, 0);
        residents.each(this::stay);
        Crowd[] crowds = new Crowd[days.count()];
        Arrays.setAll(crowds, day -> new Crowd(asked));
        for (int kind = 0; kind < kinds.size(); kind++) {
            sum(kind, crowds);
        }
        return crowds;
    }

    private void stay(int actor, int from, int to) {
        int begin = days.first(from);
        int end = days.after(to);
        if (begin < end) {
            courses.stretches(actor, days.asked(), begin, end, (kind, first, after) -> note(actor, kind, first, after));
        }
    }

    private void note(int actor, int kind, int first, int after) {
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
                crowds[day].add(kinds.get(kind), many, weight, without);
            }
        }
    }
}
