package no.utbredt.adoption.fault.file;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Misread;

/** One CSV file with a header row. */
public final class Table {

    private final Path file;
    private final List<Finding> findings;

    /** @param findings takes what is wrong in the file */
    public Table(Path file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * Hands over row by row. A row that is refused, by itself or by whoever takes it, becomes a finding and the next one is
     * read.
     *
     * @param columns columns the file must have
     */
    public void each(List<String> columns, Consumer<Row> taker) {
        if (!Files.isRegularFile(file)) {
            fileFinding(
                    0,
                    new Fault(
                            "file-missing",
                            file.getFileName().toString(),
                            "the file is not there",
                            "filen finnes ikke"));
            return;
        }
        try (CsvReader<NamedCsvRecord> rows = open()) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(columns)) {
                    fileFinding(row.getStartingLineNumber(), headerFault(columns));
                    return;
                }
                take(row, taker);
            }
        } catch (CsvParseException e) {
            fileFinding(0, new Fault("csv", "RFC 4180", String.valueOf(e.getMessage()), "filen er ikke gyldig CSV"));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private CsvReader<NamedCsvRecord> open() throws IOException {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(file);
    }

    private void take(NamedCsvRecord row, Consumer<Row> taker) {
        try {
            taker.accept(Row.of(row));
        } catch (FaultyField e) {
            findings.add(finding(row, e.field(), e.fault()));
        } catch (FaultyValue e) {
            findings.add(finding(row, "", e.fault()));
        } catch (Misread e) {
            findings.add(finding(row, "", Fault.of(e)));
        }
    }

    private static Fault headerFault(List<String> columns) {
        String expected = String.join(",", columns);
        return new Fault("header", expected, "the header lacks a column", "overskriften mangler en kolonne");
    }

    private Finding finding(NamedCsvRecord row, String column, Fault fault) {
        return new Finding(name(), row.getStartingLineNumber(), column, row.getField(0), fault);
    }

    private void fileFinding(long line, Fault fault) {
        findings.add(new Finding(name(), line, "", "", fault));
    }

    private String name() {
        return file.getFileName().toString();
    }
}
