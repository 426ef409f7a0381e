package no.utbredt.simulator.country;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The rows of a file whose comments begin with {@code #}. */
final class Rows {

    private Rows() {}

    static List<NamedCsvRecord> of(Path file) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }
}
