package no.utbredt.reporting.coverage;

import java.util.List;
import no.utbredt.reporting.time.OsloDay;

/** The epoch days a series of questions asks about, and those whose structure it asks for; both ascend, or stand still. */
final class Days {
    private final int[] asked;
    private final int[] structure;

    Days(List<CoverageQuestion> series) {
        this.asked = series.stream()
                .mapToInt(question -> OsloDay.number(question.day()))
                .toArray();
        this.structure = series.stream()
                .mapToInt(question -> OsloDay.number(question.structure()))
                .toArray();
    }

    int count() {
        return asked.length;
    }

    int[] asked() {
        return asked;
    }

    int structure(int index) {
        return structure[index];
    }

    /** The first of the questions whose structure is of that day or later. */
    int first(int day) {
        int low = 0;
        int high = structure.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (structure[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first of the questions whose structure is later than that day. */
    int after(int day) {
        return day == Integer.MAX_VALUE ? structure.length : first(day + 1);
    }
}
