package no.utbredt.reporting.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen of one variable.
 *
 * @param codeList by which code list it is divided, or null for its own values
 * @param choices in the table's order; of one left out the one that stands for all
 * @param leftOut whether the variable is eliminated and no part of the answer
 */
public record Picked(Variable variable, @Nullable CodeList codeList, List<Choice> choices, boolean leftOut) {
    public Picked {
        choices = List.copyOf(choices);
    }

    /** How many. */
    public int size() {
        return choices.size();
    }
}
