package no.utbredt.adoption.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.fault.file.SentTable;

/**
 * How a CSV file is to be read, as its first line says.
 *
 * @param charset UTF-8 or Windows-1252
 * @param separator semicolon, comma or tab
 * @param columns in their order
 */
record CsvHead(Charset charset, char separator, List<Column> columns) {

    /** What may part two cells. */
    static final String SEPARATORS = ";,\t";

    private static final int MOST_COLUMNS = 100;

    /**
     * Reads a header.
     *
     * @throws FaultyField {@code sheet-header} or {@code not-csv}
     * @throws FaultyValue {@code text-not-utf8} or {@code text-control}
     */
    static CsvHead of(ImportKind kind, Charset charset, Cut first) {
        if (first.fault() != null) {
            throw new FaultyField("", first.fault());
        }
        String line = text(charset, first.bytes());
        char separator = separator(line);
        List<String> names = cells(line, separator).stream().map(String::strip).toList();
        requireOnce(names);
        new SentTable(kind.required(), kind.known(), 0).requireHeader(names);
        return new CsvHead(
                charset,
                separator,
                names.stream().map(name -> column(kind, name)).toList());
    }

    /**
     * The cells of a record.
     *
     * @throws FaultyValue {@code text-not-utf8}, {@code text-control}, {@code not-csv} or {@code row-fields}
     */
    List<String> cells(byte[] record) {
        List<String> cells = cells(text(charset, record), separator);
        if (cells.size() != columns.size()) {
            throw new FaultyValue(
                    "row-fields",
                    columns.size() + " fields",
                    "the row has " + cells.size() + " fields, the header " + columns.size(),
                    "raden har " + cells.size() + " felter, overskriften " + columns.size());
        }
        return cells;
    }

    private static Column column(ImportKind kind, String name) {
        return kind.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void requireOnce(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name) || seen.size() > MOST_COLUMNS) {
                throw new FaultyField("", notCsv());
            }
        }
    }

    private static List<String> cells(String record, char separator) {
        try (var rows = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(record)) {
            return rows.stream().findFirst().map(row -> row.getFields()).orElse(List.of(""));
        } catch (CsvParseException | IOException e) {
            throw new FaultyValue(notCsv());
        }
    }

    private static String text(Charset charset, byte[] bytes) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FaultyValue(
                    charset.equals(StandardCharsets.UTF_8) ? "text-not-utf8" : "text-control",
                    "UTF-8, or windows-1252 where Content-Type says so",
                    "this row is not written in " + charset.name(),
                    "denne raden er ikke skrevet i " + charset.name());
        }
    }

    private static char separator(String header) {
        return (char) SEPARATORS
                .chars()
                .reduce((best, each) -> count(header, each) > count(header, best) ? each : best)
                .orElseThrow();
    }

    private static long count(String header, int separator) {
        return header.chars().filter(each -> each == separator).count();
    }

    private static Fault notCsv() {
        return new Fault(
                "not-csv",
                "CSV (RFC 4180) with semicolon, comma or tab, each column once",
                "this is not CSV, or a column stands twice",
                "dette er ikke CSV, eller en kolonne står to ganger");
    }
}
