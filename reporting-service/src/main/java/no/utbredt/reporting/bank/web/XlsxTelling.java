package no.utbredt.reporting.bank.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.utbredt.edge.load.Streamed;
import no.utbredt.reporting.bank.Choice;
import no.utbredt.reporting.bank.Rejected;
import no.utbredt.reporting.bank.Symbol;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook: figures are numbers with their decimals, codes and symbols are text, the notes stand beneath. */
record XlsxTelling(Laid laid) implements Streamed {

    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_COLUMNS = 16_000;
    private static final int ROWS_HELD = 500;
    /** In characters; the notes beneath run beyond it. */
    private static final double USUAL_WIDTH = 28;

    private static final String ONE_DECIMAL = "0.0";
    private static final String WHOLE = "0";

    /** @throws Rejected when a sheet has not room for it */
    static XlsxTelling of(Laid laid) {
        if (laid.layout().rows() > MOST_ROWS || laid.layout().columns() > MOST_COLUMNS) {
            throw Rejected.tooMany(MOST_ROWS + " rows and " + MOST_COLUMNS + " columns in a sheet");
        }
        return new XlsxTelling(laid);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, JsonStat.SOURCE, null)) {
            Worksheet sheet = book.newWorksheet(laid.table().name());
            sheet.width(0, USUAL_WIDTH);
            int at = 0;
            if (laid.params().title()) {
                sheet.value(at, 0, laid.title());
                at += 2;
            }
            at = head(sheet, at);
            for (int row = 0; row < laid.layout().rows(); row++, at++) {
                line(sheet, at, row);
                if (row % ROWS_HELD == 0) {
                    sheet.flush();
                }
            }
            for (String note : laid.notes()) {
                sheet.value(++at, 0, note);
            }
            sheet.value(++at, 0, laid.table().id());
        }
    }

    private int head(Worksheet sheet, int first) {
        List<String> stub = laid.stub();
        int lines = Math.max(1, laid.layout().heading().size());
        for (int line = 0; line < lines; line++) {
            for (int column = 0; column < laid.layout().columns(); column++) {
                List<Choice> above = laid.layout().above(column);
                sheet.value(
                        first + line,
                        stub.size() + column,
                        above.isEmpty() ? laid.above(column) : laid.params().told(above.get(line), laid.language()));
            }
        }
        for (int column = 0; column < stub.size(); column++) {
            sheet.value(first + lines - 1, column, stub.get(column));
        }
        return first + lines;
    }

    private void line(Worksheet sheet, int at, int row) {
        int column = 0;
        for (String left : laid.left(row)) {
            sheet.value(at, column++, left);
        }
        for (int each = 0; each < laid.layout().columns(); each++, column++) {
            int index = laid.index(row, each);
            Symbol symbol = laid.cells().symbol(index);
            if (symbol == Symbol.NONE) {
                sheet.value(at, column, laid.cells().number(index));
                sheet.style(at, column)
                        .format(laid.cells().decimals(index) == 0 ? WHOLE : ONE_DECIMAL)
                        .set();
            } else {
                sheet.value(at, column, symbol.text());
            }
        }
    }
}
