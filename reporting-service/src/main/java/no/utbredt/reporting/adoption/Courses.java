package no.utbredt.reporting.adoption;

import java.util.List;

/**
 * How every actor of a registry has fared with one service in one role, day by day, as far as a count must know it. A count
 * visits every actor, so they lie side by side in the order of their numbers, and marks are told apart by a number too.
 */
public final class Courses {
    /** The number of {@link Mark#UNKNOWN}. */
    private static final int UNKNOWN = 0;

    /** Where the steps of each actor end and those of the next begin. */
    private final int[] ends;

    private final int[] days;
    private final int[] kinds;
    private final List<Mark> marks;

    Courses(int[] ends, int[] days, int[] kinds, List<Mark> marks) {
        this.ends = ends;
        this.days = days;
        this.kinds = kinds;
        this.marks = List.copyOf(marks);
    }

    /** All marks that occur; the kind of a mark is its place. */
    public List<Mark> marks() {
        return marks;
    }

    /** The kind of mark the actor of that number has on that epoch day. */
    public int kindOn(int actor, int day) {
        int step = ends[actor] - 1;
        int first = first(actor);
        while (step >= first && days[step] > day) {
            step--;
        }
        return step < first ? UNKNOWN : kinds[step];
    }

    /** The mark the actor of that number has on that epoch day. */
    public Mark markOn(int actor, int day) {
        return marks.get(kindOn(actor, day));
    }

    /** Calls for each stretch of the given days, which ascend, on which the actor keeps one kind of mark. */
    public void stretches(int actor, int[] asked, int from, int to, Stretch stretch) {
        int begin = from;
        int kind = UNKNOWN;
        for (int step = first(actor); step < ends[actor] && begin < to; step++) {
            int end = firstFrom(days[step], asked, begin, to);
            stretch.of(kind, begin, end);
            begin = end;
            kind = kinds[step];
        }
        stretch.of(kind, begin, to);
    }

    /** Calls for each step of the actor, oldest first: from which epoch day on it has which kind of mark. */
    public void steps(int actor, Turn turn) {
        for (int step = first(actor); step < ends[actor]; step++) {
            turn.of(days[step], kinds[step]);
        }
    }

    /** Takes an epoch day and the kind of mark that holds from it on. */
    public interface Turn {
        void of(int day, int kind);
    }

    private static int firstFrom(int day, int[] asked, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (asked[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes one kind of mark, and from which of the days asked up to which other, exclusive, it lasts; may be none. */
    public interface Stretch {
        void of(int kind, int from, int to);
    }

    int first(int actor) {
        return actor == 0 ? 0 : ends[actor - 1];
    }

    int end(int actor) {
        return ends[actor];
    }

    int size() {
        return ends.length;
    }

    /** The steps from one place to another, to be packed again. */
    void copy(int from, int to, int[] intoDays, int[] intoKinds, int at) {
        System.arraycopy(days, from, intoDays, at, to - from);
        System.arraycopy(kinds, from, intoKinds, at, to - from);
    }
}
