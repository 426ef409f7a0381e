package no.utbredt.initiative.roadmap.item;

import java.math.BigDecimal;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount as a source gives it.
 *
 * @param amount null: the source names the cost and gives no amount
 * @param unit for example MNOK, or null
 * @param qualifier how exact it is, or null
 * @param period year or years it is for, or null
 * @param source who says so, and where
 */
public record Amount(
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable Qualifier qualifier,
        @Nullable ImpreciseDate period,
        Citation source)
        implements Statement {

    /** How exact an amount is. */
    public enum Qualifier {
        EXACT,
        ABOUT,
        OVER,
        UNDER,
        AT_LEAST,
        AT_MOST
    }

    public Amount {
        amount = amount == null ? null : Digits.plain(amount);
    }
}
