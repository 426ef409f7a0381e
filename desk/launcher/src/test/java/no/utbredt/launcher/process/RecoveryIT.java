package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.contract.Topics;
import no.utbredt.recovery.Archived;
import no.utbredt.recovery.Backup;
import no.utbredt.recovery.Comparison;
import no.utbredt.recovery.Engines;
import no.utbredt.recovery.Restore;
import no.utbredt.recovery.Restore.Part;
import no.utbredt.recovery.Rewriting;
import no.utbredt.recovery.file.KeptBackup;
import no.utbredt.recovery.mongo.ArchivedReports;
import no.utbredt.recovery.mongo.StoredCollections;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Both stores, one of them or none come back, and what was acknowledged counts once. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class RecoveryIT {

    private static final short ONE = 1;
    private static final List<Part> EVERYTHING = List.of(Part.values());

    @TempDir
    Path folder;

    private final Told told = new Told(Municipalities.numbersOf2025());
    private final Map<Town, Traffic> senders = new HashMap<>();

    @Test
    void a_system_restored_from_a_backup_taken_while_it_ran_says_what_it_said() throws IOException {
        KeptBackup backup;
        Path key;
        Map<String, JsonNode> before;
        Map<String, SentReport> meanwhile;
        long reports;
        try (Town town = new Town(folder.resolve("lost"))) {
            town.open();
            sendEverything(town);
            put(town, "recovery-1", 60);
            awaitKnown(town);
            before = new Asked(town).answers();
            reports = new Asked(town).reports();
            ReportFlow flow = new ReportFlow(traffic(town), told.municipalities(), door(town));
            var flowing = CompletableFuture.runAsync(flow, Thread::startVirtualThread);
            Awaitility.await().atMost(Patience.LONG).until(() -> flow.count() > 100);
            backup = Backup.take(engines(town), folder.resolve("backup"), line -> {}, Clock.systemUTC());
            int taken = flow.count();
            Awaitility.await().atMost(Patience.LONG).until(() -> flow.count() > taken + 40);
            flow.stop();
            flowing.join();
            meanwhile = flow.acknowledged();
            key = town.settings().referenceKey().file();
        }

        try (Town town = new Town(folder.resolve("new"))) {
            town.openEngines();
            // no backup has the secret under which reports are cited: who restores brings it along (docs/recovery.md)
            Files.copy(key, town.settings().referenceKey().file());
            long epoch = new Restore(engines(town), backup, line -> {}).run(EVERYTHING, false, ONE);
            assertThat(epoch).isEqualTo(2);
            town.settings().epoch().raise(epoch);
            town.openServices();
            awaitKnown(town);

            Comparison comparison = Comparison.of(engines(town), backup);
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.held()).isGreaterThan(2 * reports);

            takeBack(town, meanwhile);
            awaitKnown(town);
            new Asked(town).answerAs(before);

            assertThat(verdicts(town, told.reports(0, 20))).containsOnly("duplicate");
            assertThat(verdicts(town, told.otherwise(0, 4))).containsOnly("conflict");
            assertThat(verdicts(town, told.reports(5_000, 5_020))).containsOnly("recorded");
            assertThat(namesOnTheLog(town)).doesNotHaveDuplicates();
            put(town, "recovery-1", 61);
            awaitVersion(town, "recovery-1", 2, 1);
        }
    }

    @Test
    void a_lost_log_is_written_anew_from_the_archive_and_what_it_had_not_heard_of_is_named() throws IOException {
        try (Town town = new Town(folder)) {
            town.open();
            sendEverything(town);
            awaitKnown(town);
            awaitArchived(town, 2_014);
            Map<String, JsonNode> before = new Asked(town).answers();
            Map<String, JsonNode> logBefore = reportsOnTheLog(town);
            List<JsonNode> conflicts = conflicts(town);
            assertThat(conflicts).hasSize(4);
            town.kill("store");
            send(town, told.reports(2_000, 2_040));
            Map<Integer, Long> lostUpTo = lastDeliveries(town, told.reports(2_000, 2_040));
            List.of("adoption", "reporting", "initiative", "broker").forEach(town::kill);
            deleteAll(folder.resolve("platform-broker"));

            town.openEngines();
            Archived archived = new Rewriting(engines(town), null, line -> {}).run(false, ONE);
            town.openServices();
            awaitKnown(town);

            assertThat(reportsOnTheLog(town)).isEqualTo(logBefore);
            new Asked(town).answerAs(before);
            assertThat(conflicts(town)).containsExactlyInAnyOrderElementsOf(conflicts);
            assertThat(archived.incomplete()).isEmpty();
            assertThat(archived.ends().byClient()).containsKey("utbredt-loader");
            assertThat(archived.ends().byPartition())
                    .allSatisfy((partition, last) ->
                            assertThat(last.offset()).isLessThan(lostUpTo.getOrDefault(partition, 0L)));

            send(town, told.reports(0, 2_040));
            awaitKnown(town);
            assertThat(namesOnTheLog(town)).doesNotHaveDuplicates().hasSize(logBefore.size() + 40);
        }
    }

    @Test
    void an_older_document_store_beside_a_newer_log_catches_up_with_it() {
        try (Town town = new Town(folder)) {
            town.open();
            send(town, told.reports(0, 20));
            put(town, "recovery-1", 60);
            awaitKnown(town);
            KeptBackup backup = Backup.take(engines(town), folder.resolve("backup"), line -> {}, Clock.systemUTC());
            send(town, told.reports(20, 60));
            put(town, "recovery-1", 61);
            put(town, "recovery-2", 62);
            awaitVersion(town, "recovery-2", 1, 1);
            awaitKnown(town);
            List.of("adoption", "initiative").forEach(town::stop);

            long epoch = Awaitility.await("the group is left")
                    .atMost(Patience.LONG)
                    .ignoreExceptions()
                    .until(
                            () -> new Restore(engines(town), backup, line -> {})
                                    .run(List.of(Part.DOCUMENTS), true, ONE),
                            raised -> raised > 0);
            town.settings().epoch().raise(epoch);
            town.start("initiative");
            town.start("adoption");

            awaitArchived(town, List.of("r-0", "r-59"));
            Awaitility.await().atMost(Patience.LONG).ignoreExceptions().untilAsserted(() -> {
                assertThat(number(town, "recovery-1")).isEqualTo(61);
                assertThat(number(town, "recovery-2")).isEqualTo(62);
            });
            put(town, "recovery-1", 63);
            awaitVersion(town, "recovery-1", 2, 1);
        }
    }

    /** Two thousand reports, some of them twice, some otherwise, ten taken back. */
    private void sendEverything(Town town) {
        send(town, told.reports(0, 2_000));
        send(town, told.reports(100, 160));
        send(town, told.otherwise(200, 204));
        send(town, told.takenBack(0, 10));
    }

    private void send(Town town, List<Map<String, Object>> events) {
        Told.parts(events, 200).forEach(part -> post(town, part));
    }

    private void post(Town town, List<Map<String, Object>> events) {
        JsonNode answer =
                traffic(town).untilAcknowledged("POST", "application/cloudevents-batch+json", events, door(town));
        answer.path("results")
                .forEach(result -> assertThat(result.path("status").asString())
                        .as(result.toString())
                        .isEqualTo("received"));
    }

    /** What was acknowledged while the backup was taken is sent again and taken back, so that the answers are the old ones. */
    private void takeBack(Town town, Map<String, SentReport> meanwhile) {
        List<SentReport> sent = List.copyOf(meanwhile.values());
        Told.parts(sent, 200)
                .forEach(part -> post(town, part.stream().map(SentReport::event).toList()));
        Told.parts(sent, 200).forEach(part -> post(town, List.of(retraction(part))));
    }

    private static Map<String, Object> retraction(List<SentReport> reports) {
        Map<String, Object> event = new HashMap<>(reports.getFirst().event());
        event.put("id", "back-" + reports.getFirst().id());
        event.put("type", "no.utbredt.adoption.retracted.v1");
        List<Map<String, String>> names = reports.stream()
                .map(report -> Map.of("source", SentReport.SOURCE, "id", report.id()))
                .toList();
        event.put("data", Map.of("statedAt", "2025-06-02", "retracts", names));
        return event;
    }

    private void put(Town town, String id, int number) {
        Map<String, Object> figure = new HashMap<>();
        figure.put("service", "kjernejournal");
        figure.put("role", "CONSUMER");
        figure.put("group", "fastlege");
        figure.put("stage", "TECHNICALLY_READY");
        figure.put("value", Map.of("number", number, "unit", "PERSONS", "qualifier", "EXACT"));
        figure.put("scopes", List.of());
        figure.put("asOf", "2025-01-01");
        figure.put("statedAt", "2025-01-01");
        figure.put("certainty", "CERTAIN");
        figure.put("quote", "oppdiktet for prøven");
        figure.put("document", "recovery-suite");
        figure.put("classification", "OPEN");
        traffic(town).untilAcknowledged("PUT", "application/json", figure, town.address("adoption") + figure(id));
    }

    private static String figure(String id) {
        return "/v1/published-figures/" + id;
    }

    private static int number(Town town, String id) {
        JsonNode history =
                town.calls().get(town.address("adoption") + figure(id)).path("history");
        return history.path(history.size() - 1).at("/state/value/number").asInt();
    }

    /** The verdicts on these when they are sent now. */
    private List<String> verdicts(Town town, List<Map<String, Object>> events) {
        int before = outcomes(town).size();
        post(town, events);
        Awaitility.await("verdicts")
                .atMost(Patience.LONG)
                .until(() -> outcomes(town).size() >= before + events.size());
        List<JsonNode> all = outcomes(town);
        List<String> ids =
                events.stream().map(event -> String.valueOf(event.get("id"))).toList();
        return ids.stream()
                .map(id -> all.stream()
                        .filter(outcome -> outcome.path("id").asString().equals(id))
                        .max(Comparator.comparingLong(
                                outcome -> outcome.at("/delivery/offset").asLong()))
                        .orElseThrow()
                        .path("verdict")
                        .asString())
                .toList();
    }

    private static List<JsonNode> conflicts(Town town) {
        return outcomes(town).stream()
                .filter(outcome -> outcome.path("verdict").asString().equals("conflict"))
                .toList();
    }

    private static List<JsonNode> outcomes(Town town) {
        return log(town).everything(Topics.OUTCOMES);
    }

    private static List<String> namesOnTheLog(Town town) {
        return log(town).everything(Topics.REPORTS).stream()
                .map(RecoveryIT::name)
                .toList();
    }

    private static Map<String, JsonNode> reportsOnTheLog(Town town) {
        Map<String, JsonNode> reports = new TreeMap<>();
        log(town)
                .everything(Topics.REPORTS)
                .forEach(report -> assertThat(reports.put(name(report), report)).isNull());
        return reports;
    }

    private static String name(JsonNode report) {
        return report.path("source").asString() + " " + report.path("id").asString();
    }

    /** Where each partition ends, once those reports have been judged. */
    private static Map<Integer, Long> lastDeliveries(Town town, List<Map<String, Object>> reports) {
        Map<Integer, Long> last = new HashMap<>();
        Set<String> ids =
                reports.stream().map(report -> String.valueOf(report.get("id"))).collect(Collectors.toSet());
        Awaitility.await("all of them judged")
                .atMost(Patience.LONG)
                .until(() -> outcomes(town).stream()
                        .map(outcome -> outcome.path("id").asString())
                        .collect(Collectors.toSet())
                        .containsAll(ids));
        outcomes(town)
                .forEach(outcome -> last.merge(
                        outcome.at("/delivery/partition").asInt(),
                        outcome.at("/delivery/offset").asLong(),
                        Math::max));
        return last;
    }

    private static void awaitVersion(Town town, String id, long epoch, long number) {
        Awaitility.await(id + " published as " + epoch + "." + number)
                .atMost(Patience.LONG)
                .until(() -> log(town).everything(Topics.PUBLISHED_FIGURES).stream()
                        .filter(figure -> figure.path("id").asString().equals(id))
                        .anyMatch(figure -> figure.at("/version/epoch").asLong() == epoch
                                && figure.at("/version/number").asLong() == number));
    }

    private void awaitArchived(Town town, List<String> ids) {
        Awaitility.await("archived")
                .atMost(Patience.LONG)
                .ignoreExceptions()
                .until(() -> ids.stream()
                        .allMatch(id -> traffic(town)
                                .untilAcknowledged(
                                        "GET",
                                        "application/json",
                                        Map.of(),
                                        town.address("adoption") + "/v1/reports/verdict?source=" + Told.SOURCE + "&id="
                                                + id)
                                .hasNonNull("report")));
    }

    private static void awaitArchived(Town town, int reports) {
        try (StoredCollections store = new StoredCollections(engines(town))) {
            ArchivedReports archive = new ArchivedReports(store);
            Awaitility.await("archived")
                    .atMost(Patience.LONG)
                    .until(() -> archive.places().places().values().stream()
                                    .mapToInt(List::size)
                                    .sum()
                            == reports);
        }
    }

    private static void awaitKnown(Town town) {
        town.awaitKnown("reporting", Instant.now());
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Engines engines(Town town) {
        return Engines.at("127.0.0.1:" + town.port("broker"), "mongodb://127.0.0.1:" + town.port("store"));
    }

    private static Log log(Town town) {
        return new Log("127.0.0.1:" + town.port("broker"));
    }

    private Traffic traffic(Town town) {
        return senders.computeIfAbsent(town, any -> new Traffic(new Tokens(town)::get));
    }

    private static String door(Town town) {
        return town.address("adoption") + "/v1/reports";
    }
}
