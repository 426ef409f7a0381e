package no.utbredt.reporting.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What door and log added to a report.
 *
 * @param speaker the capacity it was heard in
 * @param organisation organisation number the client acts for, or null
 * @param delegation id of the delegation the door relied on; null where none is needed or it is judged at placement
 * @param recordedAt when the log took it, UTC; never back-dated (law 3)
 */
public record Stamp(
        Speaker speaker,
        @Nullable String organisation,
        @Nullable String delegation,
        Instant recordedAt) {}
