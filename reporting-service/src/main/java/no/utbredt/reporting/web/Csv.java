package no.utbredt.reporting.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.edge.load.Streamed;
import no.utbredt.vocabulary.Cells;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180), decimals with a dot, the header first and nothing before it; written line by line as they
 * leave. The honesty line stands in the last column of every line, so that it stays with the figures wherever they are copied. A
 * text that a spreadsheet would take for a formula has an apostrophe before it.
 *
 * @param header the names of the columns
 * @param lines the values of each line, made as they are written; null is empty
 */
public record Csv(List<String> header, Stream<? extends List<? extends @Nullable Object>> lines) implements Streamed {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(Stream.concat(header.stream(), Stream.of("notice")).toList());
        for (Iterator<? extends List<? extends @Nullable Object>> each = lines.iterator(); each.hasNext(); ) {
            csv.writeRecord(Stream.concat(each.next().stream().map(Csv::told), Stream.of(Notice.TEXT))
                    .toList());
        }
        csv.flush();
    }

    /** Numbers are never taken for a formula: a figure below nought stays a figure. */
    private static String told(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return value instanceof CharSequence ? Cells.told(text) : text;
    }
}
