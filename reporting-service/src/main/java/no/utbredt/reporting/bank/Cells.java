package no.utbredt.reporting.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.reporting.bank.Content.Cell;

/**
 * The figures of a selection, row by row in the order of the table's variables, the last one going fastest; those left out have
 * one place. Nine bytes a cell.
 */
public final class Cells {

    private static final Symbol[] SYMBOLS = Symbol.values();

    private final Selection selection;
    private final int[] sizes;
    private final long[] scaled;
    private final byte[] symbols;
    private final int metric;
    private final int[] decimals;

    /** Room for a selection, all of it not applicable. */
    public Cells(Selection selection) {
        this.selection = selection;
        List<Picked> picked = selection.picked();
        this.sizes = picked.stream().mapToInt(Picked::size).toArray();
        int many = Math.toIntExact(selection.cells());
        this.scaled = new long[many];
        this.symbols = new byte[many];
        Table table = selection.table();
        this.metric = table.variables().indexOf(table.metric());
        Map<String, Content<?>> contents =
                table.contents().stream().collect(Collectors.toMap(each -> each.code(), Function.identity()));
        this.decimals = picked.get(metric).choices().stream()
                .mapToInt(each -> content(contents, each).decimals())
                .toArray();
    }

    private static Content<?> content(Map<String, Content<?>> contents, Choice choice) {
        Content<?> content = contents.get(choice.code());
        if (content == null) {
            throw new IllegalStateException("no content " + choice.code());
        }
        return content;
    }

    public Selection selection() {
        return selection;
    }

    /** How many there are. */
    public int size() {
        return scaled.length;
    }

    /** The place of a cell by the places chosen of each variable, those left out at 0. */
    public int index(int... places) {
        int index = 0;
        for (int at = 0; at < sizes.length; at++) {
            index = index * sizes[at] + places[at];
        }
        return index;
    }

    void put(int index, Cell cell) {
        scaled[index] = cell.scaled();
        symbols[index] = (byte) cell.symbol().ordinal();
    }

    /** Why there is no figure there; {@link Symbol#NONE} when there is one. */
    public Symbol symbol(int index) {
        return SYMBOLS[symbols[index]];
    }

    /** The figure there, with the decimals of its content; 0 where there is a symbol. */
    public BigDecimal number(int index) {
        return BigDecimal.valueOf(scaled[index], decimals(index));
    }

    /** How many decimals the figure there is told with. */
    public int decimals(int index) {
        int rest = index;
        for (int at = sizes.length - 1; at > metric; at--) {
            rest /= sizes[at];
        }
        return decimals[rest % sizes[metric]];
    }
}
