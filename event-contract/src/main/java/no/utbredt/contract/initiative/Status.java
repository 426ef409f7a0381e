package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * Where the initiative stands.
 *
 * @param status where it stands: {@code PROPOSED}, {@code DECIDED}, {@code RUNNING}, {@code PAUSED}, {@code ENDED}
 *     or {@code DISSOLVED}
 * @param date since when, ISO 8601, as precise as known, or null
 * @param reason why, in Norwegian, or null
 * @param source who says so, and where
 */
public record Status(
        String status, @Nullable String date, @Nullable String reason, SourceReference source) {}
