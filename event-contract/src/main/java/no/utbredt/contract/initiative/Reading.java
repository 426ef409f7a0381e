package no.utbredt.contract.initiative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator.
 *
 * @param value the value, or null
 * @param date at which date, ISO 8601, as precise as known, or null
 * @param role what the value is: {@code BASELINE}, {@code OBSERVED} or {@code TARGET}
 * @param status the source's own colour; null when it is lost: {@code GROENN}, {@code GUL} or {@code ROED}
 * @param text in Norwegian, or null
 * @param source who says so, and where
 */
public record Reading(
        @Nullable BigDecimal value,
        @Nullable String date,
        String role,
        @Nullable String status,
        @Nullable String text,
        SourceReference source) {}
