package no.utbredt.contract.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money, by kind and payer, in versions.
 *
 * @param id unique within this list of the initiative
 * @param kind kind of cost: {@code INVESTMENT}, {@code RUNNING}, {@code PROCUREMENT}, {@code INTRODUCTION} or
 *     {@code OTHER}
 * @param payer who pays, or null
 * @param text in Norwegian
 * @param sumOf ids of costs of this initiative that it is the sum of
 * @param statements what the sources say
 */
public record Cost(
        String id, String kind, @Nullable String payer, String text, List<String> sumOf, List<Amount> statements) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Cost {
        sumOf = sumOf == null ? List.of() : List.copyOf(sumOf);
        statements = statements == null ? List.of() : List.copyOf(statements);
    }
}
