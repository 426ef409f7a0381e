package no.utbredt.contract.initiative;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tilskudd.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param text in Norwegian, or null
 * @param amount null: no amount given
 * @param unit for example MNOK, or null
 * @param period year or years it is for, ISO 8601, as precise as known, or null
 * @param sumOf ids of grants of this initiative that it is the sum of
 * @param source who says so, and where
 */
public record Grant(
        String id,
        String name,
        @Nullable String text,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable String period,
        List<String> sumOf,
        SourceReference source) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Grant {
        sumOf = sumOf == null ? List.of() : List.copyOf(sumOf);
    }
}
