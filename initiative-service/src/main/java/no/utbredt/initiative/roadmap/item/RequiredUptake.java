package no.utbredt.initiative.roadmap.item;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Uptake needed for it to pay.
 *
 * @param id unique within this list of the initiative
 * @param text in Norwegian
 * @param value the value, or null
 * @param unit its unit, or null
 * @param source who says so, and where
 */
public record RequiredUptake(
        String id,
        String text,
        @Nullable BigDecimal value,
        @Nullable String unit,
        Citation source) implements Item, Statement {

    public RequiredUptake {
        value = value == null ? null : Digits.plain(value);
    }

    @Override
    public String label() {
        return text;
    }
}
