package no.utbredt.adoption.imports.web;

import java.time.Instant;
import java.util.List;
import no.utbredt.adoption.imports.Cause;
import no.utbredt.adoption.imports.Format;
import no.utbredt.adoption.imports.Import;
import no.utbredt.adoption.imports.Rows;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is told.
 *
 * @param type reports, usage, support or agreements
 * @param strategy new-only or new-and-corrections
 * @param rows what became of the records so far; in a dry run, what would
 * @param causes why some were not recorded, or why it failed
 * @param startedAt null before the first step
 * @param endedAt null until it is done or failed
 */
record ImportStatus(
        String id,
        String client,
        String type,
        Format format,
        boolean dryRun,
        String strategy,
        Import.State state,
        Rows rows,
        List<Cause> causes,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    static ImportStatus of(Import kept) {
        return new ImportStatus(
                kept.id(),
                kept.client(),
                kept.order().kind().word(),
                kept.order().format(),
                kept.order().dryRun(),
                kept.order().strategy().word(),
                kept.state(),
                kept.tally().rows(),
                kept.tally().causes(),
                kept.receivedAt(),
                kept.startedAt(),
                kept.endedAt());
    }
}
