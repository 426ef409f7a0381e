package no.utbredt.simulator.rollout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many have come so far, by day: straight between the days that are said. On each of those just as many have.
 *
 * @param known how many by day, never fewer than before; the first is where it begins
 */
public record Curve(NavigableMap<LocalDate, Integer> known) {

    /**
     * Reads {@code 2020-03-01:0 2021-10-01:60}.
     *
     * @throws IllegalArgumentException when it falls
     */
    static Curve read(String text) {
        NavigableMap<LocalDate, Integer> known = new TreeMap<>();
        for (String word : text.strip().split("\\s+")) {
            String[] parts = word.split(":", -1);
            known.put(LocalDate.parse(parts[0]), Integer.valueOf(parts[1]));
        }
        int before = 0;
        for (int count : known.values()) {
            if (count < before) {
                throw new IllegalArgumentException("a curve of those who have come so far falls: " + text);
            }
            before = count;
        }
        return new Curve(known);
    }

    /** The same of a part of the country. */
    Curve scaled(int percent) {
        NavigableMap<LocalDate, Integer> scaled = new TreeMap<>();
        known.forEach((day, count) -> scaled.put(day, Math.round(count * percent / 100f)));
        return new Curve(scaled);
    }

    /**
     * The day on which one of them comes.
     *
     * @param rank which of them, from 1
     * @return nothing where it does not come so far
     */
    public Optional<LocalDate> day(int rank) {
        Map.Entry<LocalDate, Integer> before = known.firstEntry();
        for (Map.Entry<LocalDate, Integer> after : known.entrySet()) {
            if (after.getValue() >= rank) {
                return Optional.of(between(before, after, rank));
            }
            before = after;
        }
        return Optional.empty();
    }

    private static LocalDate between(
            Map.Entry<LocalDate, Integer> before, Map.Entry<LocalDate, Integer> after, int rank) {
        int rise = after.getValue() - before.getValue();
        if (rise == 0) {
            return after.getKey();
        }
        long days = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        long far = days * (rank - before.getValue());
        return before.getKey().plusDays((far + rise - 1) / rise);
    }
}
