package no.utbredt.contract.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something measured, with a direction.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param direction which way is progress: {@code UP}, {@code DOWN} or {@code NONE}
 * @param unit its unit, or null
 * @param statements what the sources say
 */
public record Indicator(
        String id, String name, String direction, @Nullable String unit, List<Reading> statements) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Indicator {
        statements = statements == null ? List.of() : List.copyOf(statements);
    }
}
