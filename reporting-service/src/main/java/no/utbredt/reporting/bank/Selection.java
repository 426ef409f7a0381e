package no.utbredt.reporting.bank;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen of a table, every variable of it in the table's order.
 *
 * @param picked those left out among them
 */
public record Selection(Table table, List<Picked> picked) {
    public Selection {
        picked = List.copyOf(picked);
    }

    /**
     * What the wanted means in this table. What is wanted of one variable in several places is taken together.
     *
     * @throws Rejected when a variable, value or code list is not there, or one is missing that must be chosen
     */
    public static Selection of(Table table, List<Wanted> wanted) {
        Map<Variable, List<Wanted>> byVariable = new LinkedHashMap<>();
        wanted.forEach(each -> byVariable
                .computeIfAbsent(table.variable(each.variable()), variable -> new ArrayList<>())
                .add(each));
        Map<Variable, Picked> picked = new LinkedHashMap<>();
        byVariable.forEach((variable, some) -> {
            Picked each = picked(variable, some);
            if (each != null) {
                picked.put(variable, each);
            }
        });
        return new Selection(
                table,
                table.variables().stream()
                        .map(variable -> chosen(variable, picked.get(variable)))
                        .toList());
    }

    private static Picked chosen(Variable variable, @Nullable Picked picked) {
        return picked == null ? leftOut(variable) : picked;
    }

    private static @Nullable Picked picked(Variable variable, List<Wanted> wanted) {
        CodeList codeList = wanted.stream()
                .map(Wanted::codeList)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .map(variable::codeList)
                .orElse(null);
        Choices choices = codeList == null ? variable.choices() : codeList.choices();
        var expression = new Expression(variable.code(), choices, variable.kind() == Kind.TIME);
        BitSet chosen = new BitSet();
        wanted.forEach(each -> each.expressions().forEach(text -> expression.choose(text, chosen)));
        if (chosen.isEmpty()
                && wanted.stream().anyMatch(each -> !each.expressions().isEmpty())) {
            throw Rejected.value(variable.code(), "");
        }
        return chosen.isEmpty()
                ? null
                : new Picked(
                        variable,
                        codeList,
                        chosen.stream().mapToObj(choices::at).toList(),
                        false);
    }

    private static Picked leftOut(Variable variable) {
        String total = variable.total();
        if (total == null) {
            throw Rejected.missing(variable.code());
        }
        return new Picked(variable, null, List.of(Choice.of(total, variable.label())), true);
    }

    /** The variables of the answer. */
    public List<Picked> shown() {
        return picked.stream().filter(each -> !each.leftOut()).toList();
    }

    /** What is chosen of the variable of that code. */
    public Picked of(String code) {
        return picked.stream()
                .filter(each -> each.variable().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** How many cells the answer has. */
    public long cells() {
        long cells = 1;
        for (Picked each : picked) {
            cells = Math.multiplyExact(cells, (long) each.size());
        }
        return cells;
    }
}
