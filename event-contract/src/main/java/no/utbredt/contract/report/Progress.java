package no.utbredt.contract.report;

import java.time.Instant;

/**
 * A writer's word that everything it was given up to an instant has been worked off and written, on
 * {@code utbredt.progress}. A reader that afterwards reaches the then end of that writer's topics knows all of it.
 *
 * @param writer {@code register} or the postman of a service, for example {@code adoption-documents}
 * @param partition partition of {@code utbredt.deliveries}, 0 for a postman
 * @param upTo the instant, UTC
 */
public record Progress(String writer, int partition, Instant upTo) {

    /** The record key. */
    public String key() {
        return writer + " " + partition;
    }
}
