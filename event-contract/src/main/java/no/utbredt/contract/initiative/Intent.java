package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * What a health region intends.
 *
 * @param region code of the health region
 * @param intent what it intends: {@code STARTED}, {@code PLANNED} or {@code NOT_STARTED}
 * @param order whether it goes first or follows: {@code FIRST} or {@code FOLLOWS}, or null
 * @param date when, ISO 8601, as precise as known, or null
 * @param text what the source says, in Norwegian, or null
 * @param source who says so, and where
 */
public record Intent(
        String region,
        String intent,
        @Nullable String order,
        @Nullable String date,
        @Nullable String text,
        SourceReference source) {}
