package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as somebody made it.
 *
 * @param level 1 to 3 by the documents' own definitions; null is cannot tell
 * @param tests only for TILSLUTNING, or null
 * @param reason why, in Norwegian, or null
 * @param date at which date, or null
 * @param validUntil until when it holds, or null
 * @param assessor who assessed, or null
 * @param source who says so, and where
 */
public record AssessmentStatement(
        @Nullable Integer level,
        @Nullable CommitmentTests tests,
        @Nullable String reason,
        @Nullable ImpreciseDate date,
        @Nullable ImpreciseDate validUntil,
        @Nullable String assessor,
        Citation source)
        implements Statement {}
