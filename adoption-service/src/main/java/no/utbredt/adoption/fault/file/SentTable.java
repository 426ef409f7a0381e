package no.utbredt.adoption.fault.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Nearest;
import no.utbredt.vocabulary.Quoted;
import no.utbredt.vocabulary.Texts;

/**
 * A CSV file somebody sent: UTF-8, a header row, comma or semicolon (whichever the header has more of). A cell is text as it
 * stands, whatever a spreadsheet would make of it.
 *
 * @param needed columns it must have
 * @param known all columns it may have
 * @param most rows at most, the header not counted
 */
public record SentTable(Set<String> needed, Set<String> known, int most) {

    /** What becomes of a row that cannot be read. */
    public interface Refusing<R> {
        R of(long line, String first, String column, Fault fault);
    }

    /** What a row that can be read says. */
    public interface Reading<R> {
        R of(long line, Row row);
    }

    /**
     * Reads every row.
     *
     * @throws Misread {@code text-not-utf8}
     * @throws FaultyField {@code not-csv}, {@code sheet-header} or {@code sheet-rows}
     */
    public <R> List<R> read(byte[] body, Reading<R> reading, Refusing<R> refusing) {
        String text = Texts.utf8(body);
        List<R> read = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                if (read.isEmpty()) {
                    requireHeader(row.getHeader());
                }
                if (read.size() == most) {
                    throw rows("at most " + most + " rows", "there are more rows", "det er flere rader");
                }
                read.add(row(row, reading, refusing));
            }
        } catch (CsvParseException e) {
            throw notCsv(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (read.isEmpty()) {
            throw rows("a header and at least one row", "there is no row", "det er ingen rader");
        }
        return read;
    }

    private static <R> R row(NamedCsvRecord row, Reading<R> reading, Refusing<R> refusing) {
        long line = row.getStartingLineNumber();
        String first = Quoted.of(row.getField(0).strip());
        try {
            return reading.of(line, Row.of(row));
        } catch (FaultyField e) {
            return refusing.of(line, first, e.field(), e.fault());
        } catch (FaultyValue e) {
            return refusing.of(line, first, "", e.fault());
        } catch (Misread e) {
            return refusing.of(line, first, "", Fault.of(e));
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(each -> each == ';').count();
        long commas = header.chars().filter(each -> each == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    /**
     * Looks at the names of the columns.
     *
     * @throws FaultyField {@code sheet-header}
     */
    public void requireHeader(List<String> header) {
        header.stream().filter(column -> !known.contains(column)).findFirst().ifPresent(column -> {
            throw header(column, Nearest.among(known, column), "there is no column ", "det finnes ingen kolonne ");
        });
        needed.stream()
                .filter(column -> !header.contains(column))
                .sorted()
                .findFirst()
                .ifPresent(column -> {
                    throw header(column, "a column " + column, "there is no column ", "det mangler en kolonne ");
                });
    }

    private static FaultyField header(String column, String expected, String said, String saidNb) {
        String name = Quoted.of(column);
        return new FaultyField(name, new Fault("sheet-header", expected, said + name, saidNb + name));
    }

    private static FaultyField rows(String expected, String said, String saidNb) {
        return new FaultyField("", new Fault("sheet-rows", expected, said, saidNb));
    }

    private static FaultyField notCsv(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new FaultyField(
                "",
                new Fault(
                        "not-csv",
                        "CSV (RFC 4180) with comma or semicolon",
                        "this is not CSV: " + Quoted.of(String.valueOf(cause.getMessage())),
                        "dette er ikke CSV"));
    }
}
