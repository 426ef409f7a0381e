package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * Overall risk on its own scale: stored, never derived.
 *
 * @param value the risk: {@code LAV}, {@code MIDDELS_TIL_LAV}, {@code MIDDELS}, {@code MIDDELS_TIL_HOEY}, {@code
 *     MODERAT_HOEY} or {@code HOEY}
 * @param rationale why, in Norwegian, or null
 * @param date at which date, ISO 8601, as precise as known, or null
 * @param source who says so, and where
 */
public record OverallRisk(
        String value, @Nullable String rationale, @Nullable String date, SourceReference source) {}
