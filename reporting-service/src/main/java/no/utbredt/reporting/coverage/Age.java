package no.utbredt.reporting.coverage;

import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * How old what decides a cell is: from when it was said to the day asked about, over the actors whose stage is known (law 5).
 *
 * @param oldest days, 0 or more
 * @param median days, the lower of two
 * @param olderThanAYear the share of those actors about whom it was said more than a year before
 */
public record Age(int oldest, int median, Share olderThanAYear) {

    /** @param said how many actors by the epoch day on which what decides was said */
    static @Nullable Age of(NavigableMap<Integer, Long> said, CoverageQuestion question) {
        long actors = sum(said);
        if (actors == 0) {
            return null;
        }
        int day = Math.toIntExact(question.day().toEpochDay());
        int aYearAgo = Math.toIntExact(question.day().minusYears(1).toEpochDay());
        return new Age(
                days(said.firstKey(), day),
                days(median(said, actors), day),
                new Share(sum(said.headMap(aYearAgo, false)), actors));
    }

    /** What was said after the day it tells of is new. */
    private static int days(int said, int day) {
        return Math.max(0, day - said);
    }

    private static int median(NavigableMap<Integer, Long> said, long actors) {
        long before = 0;
        for (Map.Entry<Integer, Long> youngestFirst : said.descendingMap().entrySet()) {
            before += youngestFirst.getValue();
            if (2 * before >= actors) {
                return youngestFirst.getKey();
            }
        }
        return said.firstKey();
    }

    private static long sum(Map<Integer, Long> said) {
        return said.values().stream().mapToLong(Long::longValue).sum();
    }
}
