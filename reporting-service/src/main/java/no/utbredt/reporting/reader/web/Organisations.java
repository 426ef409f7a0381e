package no.utbredt.reporting.reader.web;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whose the registered clients are, from the file the adoption-service reads as well ({@code registry/clients.csv}: {@code client_id},
 * {@code orgnr}).
 */
final class Organisations {

    private static final Logger LOG = LoggerFactory.getLogger(Organisations.class);

    private final Map<String, String> byClient;

    Organisations(Map<String, String> byClient) {
        this.byClient = Map.copyOf(byClient);
    }

    /**
     * Reads the file; where there is none, no client is known and every organisation is the public here.
     *
     * @throws UncheckedIOException when it is there and cannot be read
     */
    static Organisations read(Path file) {
        if (!Files.exists(file)) {
            LOG.warn("no clients are known: there is no {} (UTBREDT_DATA)", file);
            return new Organisations(Map.of());
        }
        Map<String, String> found = new HashMap<>();
        try (var lines =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            lines.forEach(line -> {
                String number = line.getField("orgnr");
                if (!number.isBlank()) {
                    found.put(line.getField("client_id"), number.strip());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("clients cannot be read from " + file + " (UTBREDT_DATA)", e);
        }
        return new Organisations(found);
    }

    /** The organisation number of a client, or null when it has none or is not registered. */
    @Nullable
    String of(String client) {
        return byClient.get(client);
    }
}
