package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.contract.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Very many rows in one request, to a service whose heap could not hold them, which is killed in the middle; then they are sent
 * again. So many rows are sent as {@code utbredt.rows} says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class ManyRowsIT {

    private static final int ROWS = Integer.getInteger("utbredt.rows", 200_000);
    /** A file is kept whole in the store, where it has a bound. */
    private static final int MOST_ROWS_OF_A_FILE = 50_000;
    /** Much less than the rows take as text alone. */
    private static final String LITTLE_HEAP = "-Xmx160m";

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> MUNICIPALITIES = Municipalities.numbersOf2025();

    @TempDir
    static Path folder;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Town town;
    private Tokens tokens;

    @BeforeAll
    void open() {
        // overrides what the command line says
        town = new Town(folder, Map.of("_JAVA_OPTIONS", LITTLE_HEAP));
        town.openEngines();
        town.start("initiative");
        town.start("adoption");
        tokens = new Tokens(town);
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void rows_of_a_body_that_was_cut_by_a_kill_are_each_recorded_once_when_it_is_sent_again() throws Exception {
        CompletableFuture<HttpResponse<Stream<String>>> cut = send("linje", ROWS, row -> {
            if (row == ROWS / 2) {
                town.kill("adoption");
            }
        });
        assertThat(cut).failsWithin(Patience.LONG);
        town.start("adoption");

        Map<String, Long> statuses;
        try (Stream<String> lines = send("linje", ROWS, row -> {}).join().body()) {
            statuses = lines.map(line -> JSON.readTree(line).path("status").asString("summary"))
                    .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
        }

        assertThat(statuses).isEqualTo(Map.of("received", (long) ROWS, "summary", 1L));
        recordedOnce("linje", ROWS);
        said("sent line by line", ROWS);
    }

    @Test
    void an_import_that_is_cut_by_a_kill_goes_on_and_records_each_row_once() throws Exception {
        int rows = Math.min(ROWS, MOST_ROWS_OF_A_FILE);
        HttpResponse<String> taken = http.send(
                request("/v1/imports?type=reports", BodyPublishers.ofInputStream(() -> rows("fil", rows, row -> {}))),
                BodyHandlers.ofString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String address = taken.headers().firstValue("Location").orElseThrow();

        awaitImport(address, now -> now.at("/rows/read").asInt() > rows / 4);
        town.kill("adoption");
        town.start("adoption");
        JsonNode ended =
                awaitImport(address, now -> now.path("state").asString().equals("DONE"));

        assertThat(ended.at("/rows/recorded").asInt()).as(ended.toString()).isEqualTo(rows);
        recordedOnce("fil", rows);
        said("as a file", rows);
    }

    private CompletableFuture<HttpResponse<Stream<String>>> send(String name, int rows, IntConsumer each) {
        return http.sendAsync(
                request("/v1/reports", BodyPublishers.ofInputStream(() -> rows(name, rows, each))),
                BodyHandlers.ofLines());
    }

    private HttpRequest request(String path, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(town.address("adoption") + path))
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer " + tokens.get())
                .POST(body)
                .build();
    }

    /** Rows as they are asked for; nobody holds them all. */
    private static InputStream rows(String name, int rows, IntConsumer each) {
        return new BufferedInputStream(new SequenceInputStream(new Enumeration<>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < rows;
            }

            @Override
            public InputStream nextElement() {
                each.accept(next);
                Map<String, Object> event =
                        new TreeMap<>(SentReport.of(next, MUNICIPALITIES).event());
                event.put("id", name + "-" + next++);
                return new java.io.ByteArrayInputStream(
                        (JSON.writeValueAsString(event) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }));
    }

    private JsonNode awaitImport(String address, java.util.function.Predicate<JsonNode> enough) {
        return Awaitility.await(address)
                .atMost(Patience.LONG)
                .ignoreExceptions()
                .until(
                        () -> JSON.readTree(http.send(
                                        HttpRequest.newBuilder(URI.create(town.address("adoption") + address))
                                                .header("Authorization", "Bearer " + tokens.get())
                                                .build(),
                                        BodyHandlers.ofString())
                                .body()),
                        enough);
    }

    private void recordedOnce(String name, int rows) {
        Log log = new Log("127.0.0.1:" + town.port("broker"));
        List<String> keys = Awaitility.await(name)
                .atMost(Patience.LONG)
                .pollInterval(1, TimeUnit.SECONDS)
                .until(() -> log.keys(Topics.REPORTS, name + "-"), found -> found.size() >= rows);
        assertThat(keys).hasSize(rows).doesNotHaveDuplicates();
    }

    private void said(String how, int rows) throws IOException {
        String peak =
                Files.readAllLines(Path.of(
                                "/proc", String.valueOf(town.process("adoption").pid()), "status"))
                        .stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("");
        System.out.printf("%,d rows %s with %s: %s%n", rows, how, LITTLE_HEAP, peak.replaceAll("\\s+", " "));
    }
}
