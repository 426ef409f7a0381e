package no.utbredt.client.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the register says of a report that was asked for by its name.
 *
 * @param status of the name
 * @param deliveries those that came under it, in the order of the log
 */
public record Verdict(
        String source, String id, @JsonProperty("verdict") Status status, List<Delivery> deliveries) {

    /** One time it was sent. */
    public record Delivery(@JsonProperty("verdict") Status status, Instant recordedAt) {}

    public Verdict {
        deliveries = deliveries == null ? List.of() : List.copyOf(deliveries);
    }

    /** When the log took what holds; empty where nothing was recorded. */
    public Optional<Instant> recordedAt() {
        return deliveries.stream()
                .filter(each -> each.status() == Status.RECORDED)
                .map(Delivery::recordedAt)
                .findFirst();
    }
}
