package no.utbredt.initiative.catalogue;

import java.time.Instant;
import no.utbredt.initiative.catalogue.CatalogueFile.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A state a file of the catalogue has had.
 *
 * @param number from 1, in the order they were taken
 * @param recordedAt when the store took it, UTC; null for what was taken before versions were kept
 * @param origin who it came from
 * @param text its content, or null when the file was gone from then on
 */
public record FileVersion(
        long number,
        @Nullable Instant recordedAt,
        Origin origin,
        @Nullable String text) {}
