package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Packs the courses of actors, in the order of their numbers. */
final class CoursePacking {
    private final int[] ends;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Mark, Integer> numbers = new HashMap<>();
    private int[] days = new int[64];
    private int[] kinds = new int[64];
    private int actors;
    private int steps;

    CoursePacking(int actors) {
        this.ends = new int[actors];
        kind(Mark.UNKNOWN);
    }

    /** The same courses, but for those of the actors of these numbers. */
    static Courses with(Courses before, NavigableMap<Integer, List<Step>> changed) {
        CoursePacking packing = new CoursePacking(before.size());
        before.marks().forEach(packing::kind);
        int next = 0;
        for (Map.Entry<Integer, List<Step>> change : changed.entrySet()) {
            packing.keep(before, next, change.getKey());
            packing.add(change.getValue());
            next = change.getKey() + 1;
        }
        packing.keep(before, next, before.size());
        return packing.packed();
    }

    /** Adds the next actor's course. */
    void add(List<Step> course) {
        room(course.size());
        for (Step step : course) {
            days[steps] = step.day();
            kinds[steps++] = kind(step.mark());
        }
        ends[actors++] = steps;
    }

    /** Keeps the courses of the actors from one number up to another, exclusive. */
    private void keep(Courses before, int from, int to) {
        int begin = before.first(from);
        int end = to == from ? begin : before.end(to - 1);
        room(end - begin);
        before.copy(begin, end, days, kinds, steps);
        for (int actor = from; actor < to; actor++) {
            ends[actors++] = steps + before.end(actor) - begin;
        }
        steps += end - begin;
    }

    private void room(int more) {
        if (steps + more > days.length) {
            int length = Math.max(steps + more, days.length + days.length / 2);
            days = Arrays.copyOf(days, length);
            kinds = Arrays.copyOf(kinds, length);
        }
    }

    private int kind(Mark mark) {
        return numbers.computeIfAbsent(mark, m -> {
            marks.add(m);
            return marks.size() - 1;
        });
    }

    Courses packed() {
        return new Courses(ends, Arrays.copyOf(days, steps), Arrays.copyOf(kinds, steps), marks);
    }
}
