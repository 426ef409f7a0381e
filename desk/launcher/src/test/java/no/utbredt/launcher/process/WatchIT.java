package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.launcher.watch.MetricsTable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Good and bad things are sent to the street; then what it tells those who watch is held against what is written of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class WatchIT {

    private static final List<String> SERVICES = List.of("initiative", "adoption", "reporting");
    private static final Set<String> ALLOWED = Set.of(
            "client",
            "verdict",
            "reason",
            "topic",
            "partition",
            "writer",
            "kind",
            "engine",
            "group",
            "service",
            "stage");
    private static final String CONTEXT = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "00-" + CONTEXT + "-b7ad6b7169203331-01";
    private static final String OWN = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @TempDir
    static Path folder;

    private Town town;
    private Sender sender;

    @BeforeAll
    void good_and_bad_things_are_sent() {
        town = new Town(folder, Map.of("UTBREDT_LOG_FORMAT", "ecs", "UTBREDT_DOUBTS", "500ms"));
        town.open();
        sender = new Sender(town);
        sender.reports(PARENT, SentReport.of(0, List.of("4601")).event());
        sender.reports(PARENT, sender.other(SentReport.of(0, List.of("4601")).event()));
        sender.reports(PARENT, sender.traced(SentReport.of(1, List.of("4602")).event(), OWN));
        sender.nonsense(PARENT);
        Awaitility.await("everything to be told")
                .atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(250))
                .until(this::told);
    }

    private boolean told() {
        Scrape view = scrape("reporting");
        return view.value("utbredt_view_delay_seconds_count") >= 2
                && view.value("utbredt_view_reports") >= 2
                && view.value("utbredt_view_unreadable") >= 1
                && view.value("utbredt_view_edge_age_seconds") > 0
                && scrape("adoption").value("utbredt_lookup_delay_seconds_count") >= 1
                && SERVICES.stream().allMatch(each -> scrape(each).value("utbredt_engine_up") >= 1);
    }

    @AfterAll
    void stop() {
        town.close();
    }

    @Test
    void the_table_of_metrics_says_what_is_exposed_no_more_and_no_less() {
        MetricsTable table = MetricsTable.read();
        for (String each : SERVICES) {
            Awaitility.await(each).atMost(Patience.LONG).untilAsserted(() -> {
                Scrape now = scrape(each);
                assertThat(now.ours()).as(each).isEqualTo(table.series(each, true));
                assertThat(now.names()).as(each).containsAll(table.series(each, false));
            });
        }
    }

    @Test
    void the_table_of_metrics_says_which_tags_there_are_and_none_is_an_actor() {
        for (MetricsTable.Line line : MetricsTable.read().lines()) {
            if (line.ours()) {
                Set<String> tags = new TreeSet<>();
                line.services()
                        .forEach(each -> line.series()
                                .forEach(series -> tags.addAll(scrape(each).tags(series))));
                assertThat(tags).as(line.name()).isEqualTo(line.tags()).isSubsetOf(ALLOWED);
            }
        }
    }

    @Test
    void whoever_asks_a_service_sees_neither_health_nor_metrics() {
        for (String each : SERVICES) {
            assertThat(Scrape.of(town.address(each)).ours()).as(each).isEmpty();
            assertThat(town.calls().answersOk(town.address(each) + Readiness.PATH))
                    .isFalse();
        }
    }

    @Test
    void a_scrape_makes_no_consumer() {
        assertThat(scrape("adoption").names()).noneMatch(name -> name.startsWith("spring_cloud_stream_binder"));
        Set<String> before = consumers();
        for (int scrapes = 0; scrapes < 5; scrapes++) {
            scrape("adoption");
        }
        assertThat(consumers()).isEqualTo(before).isNotEmpty();
    }

    private Set<String> consumers() {
        return new TreeSet<>(scrape("adoption")
                .text()
                .lines()
                .filter(line -> line.startsWith("kafka_consumer_connection_count"))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .toList());
    }

    @Test
    void the_trace_of_a_request_is_found_on_delivery_report_and_outcome() {
        for (Topic topic : List.of(Topics.DELIVERIES, Topics.REPORTS, Topics.OUTCOMES)) {
            assertThat(traces(topic, "k-0")).as(topic.name()).isNotEmpty().allMatch(each -> each.contains(CONTEXT));
        }
    }

    @Test
    void an_event_that_brings_its_own_trace_keeps_it() {
        for (Topic topic : List.of(Topics.DELIVERIES, Topics.REPORTS, Topics.OUTCOMES)) {
            assertThat(traces(topic, "k-1")).as(topic.name()).containsExactly(OWN);
        }
    }

    private List<String> traces(Topic topic, String id) {
        return new Log("127.0.0.1:" + town.port("broker"))
                .header(topic, id, KafkaHeaders.TRACE_PARENT).stream()
                        .map(String::valueOf)
                        .toList();
    }

    @Test
    void no_log_says_what_was_sent_or_who_with_which_token() throws IOException {
        try (Stream<Path> logs = Files.list(folder.resolve("log"))) {
            for (Path log : logs.toList()) {
                assertThat(Files.readString(log)).as(log.toString()).doesNotContain(Sender.SECRETS);
            }
        }
    }

    @Test
    void a_log_line_is_one_object_with_service_version_and_trace() throws IOException {
        List<JsonNode> lines = lines("adoption");
        assertThat(lines)
                .allMatch(line -> line.at("/service/name").asString("").equals("adoption-service"))
                .allMatch(line -> !line.at("/service/version").asString("").isEmpty());
        assertThat(lines)
                .filteredOn(line -> line.path("trace.id").asString("").equals(CONTEXT))
                .isNotEmpty();
    }

    @Test
    void a_thousand_refused_reports_are_one_line() throws IOException {
        int before = lines("adoption").size();
        sender.thousandRefused();
        List<JsonNode> after = lines("adoption");
        assertThat(after.subList(before, after.size()))
                .filteredOn(line -> line.path("message").asString("").contains("refused"))
                .hasSize(1);
        assertThat(after.size() - before).isLessThan(10);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_says_what_it_is_made_of_and_under_which_licences(String service) throws Exception {
        assertThat(text(town.management(service) + "/actuator/sbom/application"))
                .contains("CycloneDX", "spring-boot", "kafka-clients", "Apache-2.0");
    }

    private static String text(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private Scrape scrape(String service) {
        return Scrape.of(town.management(service));
    }

    /** The lines that have ended: the last may be being written. */
    private static Stream<String> whole(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1).lines();
    }

    private List<JsonNode> lines(String service) throws IOException {
        JsonMapper json = new JsonMapper();
        try (Stream<Path> logs = Files.list(folder.resolve("log"))) {
            Path log = logs.filter(file -> file.getFileName().toString().startsWith(service))
                    .findFirst()
                    .orElseThrow();
            return whole(Files.readString(log))
                    .filter(line -> line.startsWith("{"))
                    .map(json::readTree)
                    .toList();
        }
    }
}
