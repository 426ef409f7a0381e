package no.utbredt.reporting.bank.web;

import java.util.List;
import no.utbredt.reporting.bank.Cells;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Layout;
import no.utbredt.reporting.bank.Picked;
import no.utbredt.reporting.bank.Table;

/**
 * Figures laid out, with the words around them.
 *
 * @param notes what stands beneath
 */
record Laid(Cells cells, Layout layout, FormatParams params, Language language, List<String> notes) {

    Table table() {
        return cells.selection().table();
    }

    /** The title with what the table is divided by. */
    String title() {
        return Telling.title(table(), cells.selection().shown(), language);
    }

    /** The names of what stands to the left. */
    List<String> stub() {
        return layout.stub().stream().map(each -> name(each)).toList();
    }

    String name(Picked picked) {
        return params.told(picked.variable(), language);
    }

    /** What stands to the left of a line. */
    List<String> left(int row) {
        return layout.left(row).stream()
                .map(each -> params.told(each, language))
                .toList();
    }

    /** What stands above a column, joined; where nothing does, what the table has. */
    String above(int column) {
        return layout.heading().isEmpty()
                ? table().title().in(language)
                : String.join(
                        " ",
                        layout.above(column).stream()
                                .map(each -> params.told(each, language))
                                .toList());
    }

    int index(int row, int column) {
        return layout.index(cells, row, column);
    }
}
