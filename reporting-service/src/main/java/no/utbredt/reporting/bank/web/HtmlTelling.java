package no.utbredt.reporting.bank.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.utbredt.edge.load.Streamed;
import no.utbredt.reporting.bank.Choice;
import no.utbredt.reporting.bank.Symbol;
import org.springframework.web.util.HtmlUtils;

/** A page with the table and what has to be known of it, and nothing else. */
record HtmlTelling(Laid laid) implements Streamed {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String language = laid.language().code();
        to.write("<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"UTF-8\"><title>"
                + escaped(laid.title()) + "</title></head><body>\n<table>");
        if (laid.params().title()) {
            to.write("<caption>" + escaped(laid.title()) + "</caption>");
        }
        head(to);
        to.write("<tbody>\n");
        for (int row = 0; row < laid.layout().rows(); row++) {
            line(to, row);
        }
        to.write("</tbody></table>\n<ul>");
        for (String note : laid.notes()) {
            to.write("<li>" + escaped(note) + "</li>");
        }
        to.write("</ul>\n</body></html>\n");
        to.flush();
    }

    /** A line for each variable above; where none is, one. */
    private void head(Writer to) throws IOException {
        int lines = Math.max(1, laid.layout().heading().size());
        to.write("<thead>\n");
        for (int line = 0; line < lines; line++) {
            to.write("<tr>");
            for (String name : laid.stub()) {
                to.write(cell("th scope=\"col\"", line == lines - 1 ? name : ""));
            }
            for (int column = 0; column < laid.layout().columns(); column++) {
                to.write(cell("th scope=\"col\"", above(column, line)));
            }
            to.write("</tr>\n");
        }
        to.write("</thead>");
    }

    private String above(int column, int line) {
        List<Choice> above = laid.layout().above(column);
        return above.isEmpty() ? laid.above(column) : laid.params().told(above.get(line), laid.language());
    }

    private void line(Writer to, int row) throws IOException {
        to.write("<tr>");
        for (String left : laid.left(row)) {
            to.write(cell("th scope=\"row\"", left));
        }
        for (int column = 0; column < laid.layout().columns(); column++) {
            int index = laid.index(row, column);
            Symbol symbol = laid.cells().symbol(index);
            to.write(cell(
                    "td", symbol == Symbol.NONE ? laid.cells().number(index).toPlainString() : symbol.text()));
        }
        to.write("</tr>\n");
    }

    private static String cell(String tag, String text) {
        return "<" + tag + ">" + escaped(text) + "</" + tag.substring(0, 2) + ">";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
