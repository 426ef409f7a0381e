package no.utbredt.adoption.client;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Clients as listed in {@code registry/clients.csv}: client_id, name, orgnr, speaker, source_prefix and, where the file
 * has it, inbox; lines that begin with {@code #} are comments.
 */
public final class ClientsFile implements Clients {

    private final Map<String, Client> clients = new LinkedHashMap<>();

    private ClientsFile() {}

    /**
     * Reads the file.
     *
     * @throws UncheckedIOException when it cannot be read
     * @throws IllegalArgumentException when a line is wrong, naming file and line
     */
    public static ClientsFile read(Path file) {
        ClientsFile read = new ClientsFile();
        try (var lines = CsvReader.builder()
                .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                .ofNamedCsvRecord(file)) {
            lines.forEach(line -> read.add(file, line));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("clients cannot be read from " + file + " (UTBREDT_DATA)", e);
        }
    }

    @Override
    public Optional<Client> find(String id) {
        return Optional.ofNullable(clients.get(id));
    }

    @Override
    public Collection<Client> all() {
        return Collections.unmodifiableCollection(clients.values());
    }

    private void add(Path file, NamedCsvRecord line) {
        try {
            Client client = new Client(
                    line.getField("client_id"),
                    line.getField("name"),
                    blankAsNull(line.getField("orgnr")),
                    Speaker.valueOf(line.getField("speaker")),
                    line.getField("source_prefix"),
                    inbox(line.findField("inbox").orElse("")));
            if (clients.put(client.id(), client) != null) {
                throw new IllegalArgumentException("client " + client.id() + " stands twice");
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + " line " + line.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }

    private static boolean inbox(String text) {
        return switch (text) {
            case "yes" -> true;
            case "", "no" -> false;
            default -> throw new IllegalArgumentException("inbox is yes, no or nothing, it is \"" + text + "\"");
        };
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }
}
