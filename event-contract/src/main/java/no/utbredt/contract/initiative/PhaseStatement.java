package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * A phase as somebody declared it.
 *
 * @param phase from 1 Konsept to 5 Ny praksis i bruk
 * @param reason why, in Norwegian, or null
 * @param date at which date, ISO 8601, as precise as known, or null
 * @param declaredBy who declared it, or null
 * @param source who says so, and where
 */
public record PhaseStatement(
        int phase,
        @Nullable String reason,
        @Nullable String date,
        @Nullable String declaredBy,
        SourceReference source) {}
