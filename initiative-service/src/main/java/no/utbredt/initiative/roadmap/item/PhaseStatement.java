package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A phase as somebody declared it.
 *
 * @param phase from 1 Konsept to 5 Ny praksis i bruk
 * @param reason why, in Norwegian, or null
 * @param date at which date, or null
 * @param declaredBy who declared it, or null
 * @param source who says so, and where
 */
public record PhaseStatement(
        int phase,
        @Nullable String reason,
        @Nullable ImpreciseDate date,
        @Nullable String declaredBy,
        Citation source) implements Statement {}
