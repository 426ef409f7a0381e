package no.utbredt.initiative.roadmap.item;

import java.math.BigDecimal;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator.
 *
 * @param value the value, or null
 * @param date at which date, or null
 * @param role what the value is
 * @param status the source's own colour; null when it is lost
 * @param text in Norwegian, or null
 * @param source who says so, and where
 */
public record Reading(
        @Nullable BigDecimal value,
        @Nullable ImpreciseDate date,
        Role role,
        @Nullable Colour status,
        @Nullable String text,
        Citation source)
        implements Statement {

    /** As what. */
    public enum Role {
        BASELINE,
        OBSERVED,
        TARGET
    }

    /** A source's own colour. */
    public enum Colour {
        GROENN,
        GUL,
        ROED
    }

    public Reading {
        value = value == null ? null : Digits.plain(value);
    }
}
