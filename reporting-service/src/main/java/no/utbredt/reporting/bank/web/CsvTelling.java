package no.utbredt.reporting.bank.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.utbredt.edge.load.Streamed;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Symbol;

/**
 * Comma-separated values (RFC 4180): text in quotation marks, figures without, one line of header.
 *
 * @param laid what is written
 * @param excel as a Norwegian spreadsheet opens it: a byte order mark, semicolons, decimal commas
 */
record CsvTelling(Laid laid, boolean excel) implements Streamed {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String END = "\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (excel) {
            to.write(BYTE_ORDER_MARK);
        }
        if (laid.params().title()) {
            to.write(text(laid.title()) + END + END);
        }
        header(to);
        for (int row = 0; row < laid.layout().rows(); row++) {
            line(to, row);
        }
        to.flush();
    }

    private char separator() {
        return excel ? ';' : laid.params().separator();
    }

    private void header(Writer to) throws IOException {
        boolean first = true;
        for (String name : laid.stub()) {
            first = write(to, text(name), first);
        }
        for (int column = 0; column < laid.layout().columns(); column++) {
            first = write(to, text(laid.above(column)), first);
        }
        to.write(END);
    }

    private void line(Writer to, int row) throws IOException {
        boolean first = true;
        List<String> left = laid.left(row);
        for (String each : left) {
            first = write(to, text(each), first);
        }
        for (int column = 0; column < laid.layout().columns(); column++) {
            first = write(to, figure(laid.index(row, column)), first);
        }
        to.write(END);
    }

    private boolean write(Writer to, String value, boolean first) throws IOException {
        if (!first) {
            to.write(separator());
        }
        to.write(value);
        return false;
    }

    private String figure(int index) {
        Symbol symbol = laid.cells().symbol(index);
        if (symbol != Symbol.NONE) {
            return '"' + symbol.text() + '"';
        }
        return (excel ? Language.NO : Language.EN).number(laid.cells().number(index));
    }

    /** A text a spreadsheet would take for a formula has an apostrophe before it. */
    private static String text(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
