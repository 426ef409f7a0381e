package no.utbredt.reporting.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of one variable.
 *
 * @param variable its code as sent
 * @param codeList the id of the code list to divide by instead, or null
 * @param expressions codes and expressions as sent; none to leave the variable out
 */
public record Wanted(String variable, @Nullable String codeList, List<String> expressions) {
    public Wanted {
        expressions = List.copyOf(expressions);
    }
}
