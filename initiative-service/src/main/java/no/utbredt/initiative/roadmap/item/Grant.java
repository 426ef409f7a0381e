package no.utbredt.initiative.roadmap.item;

import java.math.BigDecimal;
import java.util.List;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A tilskudd.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param text in Norwegian, or null
 * @param amount null: no amount given
 * @param unit for example MNOK, or null
 * @param period year or years it is for, or null
 * @param sumOf ids of grants of this initiative that it is the sum of
 * @param source who says so, and where
 */
public record Grant(
        String id,
        String name,
        @Nullable String text,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable ImpreciseDate period,
        List<String> sumOf,
        Citation source)
        implements Item, Statement {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Grant {
        amount = amount == null ? null : Digits.plain(amount);
        sumOf = sumOf == null ? List.of() : List.copyOf(sumOf);
    }

    @Override
    public String label() {
        return name;
    }
}
