package no.utbredt.adoption.lookup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part of the log that was there and is not any more.
 *
 * @param place topic and partition, as {@code utbredt_deliveries-0}
 * @param seen the last offset that had been read
 * @param end the next offset the log would give when this was found, not beyond {@code seen}
 */
public record LogLoss(String place, long seen, long end, Instant foundAt) {

    /** At least so many records are gone. */
    public long records() {
        return seen + 1 - end;
    }

    /**
     * What is missing of a log.
     *
     * @param seen last offset read, by place
     * @param ends next offset the log would give, by place; a place it does not have is left out
     */
    public static List<LogLoss> between(Map<String, Long> seen, Map<String, Long> ends, Instant now) {
        List<LogLoss> losses = new ArrayList<>();
        seen.forEach((place, last) -> {
            Long end = ends.get(place);
            if (end != null && end <= last) {
                losses.add(new LogLoss(place, last, end, now));
            }
        });
        return losses;
    }
}
