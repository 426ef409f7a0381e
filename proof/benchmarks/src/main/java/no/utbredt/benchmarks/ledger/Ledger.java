package no.utbredt.benchmarks.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.utbredt.benchmarks.figure.Measured;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where figures are written down: {@code results.json}, and the same between two markers in {@code README.md}. What is
 * measured anew replaces that benchmark's figures only; each keeps its own day and machine.
 */
public final class Ledger {

    private static final String BEGIN = "<!-- figures: generated, do not edit -->\n";
    private static final String END = "<!-- end of figures -->";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path results;
    private final Path readme;
    private final List<String> order;

    /**
     * In this folder.
     *
     * @param order names of the benchmarks in the order they are listed
     */
    public Ledger(Path folder, List<String> order) {
        this.results = folder.resolve("results.json");
        this.readme = folder.resolve("README.md");
        this.order = order;
    }

    /** Writes one benchmark's figures down, at once, so that a later failure loses nothing. */
    public void write(String benchmark, LocalDate day, Measured measured) throws IOException {
        List<Entry> entries = new ArrayList<>(read());
        entries.removeIf(entry -> entry.benchmark().equals(benchmark));
        entries.add(Entry.of(benchmark, day.toString(), Machine.described(), measured));
        entries.sort(Comparator.comparingInt(entry -> order.indexOf(entry.benchmark())));
        Files.writeString(results, JSON.writeValueAsString(entries) + "\n");
        if (Files.exists(readme)) {
            Files.writeString(readme, between(Files.readString(readme), Sections.of(entries)));
        }
    }

    private List<Entry> read() throws IOException {
        return Files.exists(results)
                ? JSON.readValue(Files.readString(results), new TypeReference<List<Entry>>() {})
                : List.of();
    }

    private String between(String text, String figures) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(readme + " has lost its markers: " + BEGIN.strip() + " … " + END);
        }
        return text.substring(0, begin + BEGIN.length()) + "\n" + figures + "\n" + text.substring(end);
    }
}
