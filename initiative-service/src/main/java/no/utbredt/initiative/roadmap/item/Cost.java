package no.utbredt.initiative.roadmap.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money, by kind and payer, in versions.
 *
 * @param id unique within this list of the initiative
 * @param kind kind of cost
 * @param payer who pays, or null
 * @param text in Norwegian
 * @param sumOf ids of costs of this initiative that it is the sum of
 * @param statements what the sources say
 */
public record Cost(
        String id, Kind kind, @Nullable String payer, String text, List<String> sumOf, List<Amount> statements)
        implements Item {

    /** What kinds there are. */
    public enum Kind {
        INVESTMENT,
        RUNNING,
        PROCUREMENT,
        INTRODUCTION,
        OTHER
    }

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Cost {
        sumOf = sumOf == null ? List.of() : List.copyOf(sumOf);
        statements = statements == null ? List.of() : List.copyOf(statements);
    }

    @Override
    public String label() {
        return text;
    }
}
