package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.roadmap.Roadmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A board paper of forty facts, typed in as one: wrong, cut short by kills, right, and once more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class DocumentIT {

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    static Path folder;

    private Town town;
    private Shell shell;

    @BeforeAll
    void everything_is_started_and_a_steward_is_logged_in() {
        town = new Town(folder);
        town.open();
        shell = new Shell(
                CHECKOUT,
                Map.of(
                        "HOME", folder.toString(),
                        "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                        "LANG", "C.UTF-8",
                        "UTBREDT_ISSUER", town.settings().issuer(),
                        "UTBREDT_INITIATIVE", town.address("initiative"),
                        "UTBREDT_ADOPTION", town.address("adoption"),
                        "UTBREDT_REPORTING", town.address("reporting")));
        Shell.Answer login = utbredt("login --client-id utbredt-loader --key "
                + folder.resolve("platform/issuer/clients/utbredt-loader.json"));
        assertThat(login.status()).as(login.text()).isZero();
    }

    @AfterAll
    void stop() {
        shell.close();
        town.close();
    }

    @Test
    @Order(1)
    void wrong_papers_tell_all_their_faults_at_once_and_change_nothing() {
        Path unknown = BoardPaper.lay(folder.resolve("ukjent"));
        BoardPaper.exchange(unknown, "reports.yaml", "\"tjeneste-07\"", "\"tjenesste-07\"");
        BoardPaper.exchange(unknown, "figures.yaml", "group: kommune", "group: komune");
        refuses(unknown, "reports.yaml:1", "perhaps tjeneste-07", "figures.yaml:5", "perhaps kommune", "unknown-group");

        Path torn = BoardPaper.lay(folder.resolve("revet"));
        BoardPaper.exchange(torn, "document.yaml", "publishedAt: \"2024-03-14\"", "publishedAt: \"2024-13\"");
        BoardPaper.exchange(torn, "context.yaml", "why: PLAN", "why: PLANLAGT");
        refuses(torn, "document.yaml:4", "context.yaml:2", "unknown-value");

        Path impossible = BoardPaper.lay(folder.resolve("umulig"));
        BoardPaper.exchange(
                impossible,
                "reports.yaml",
                "\"digihelsestasjon\",\"role\":\"CONSUMER\",\"stage\":\"IN_USE\"",
                "\"digihelsestasjon\",\"role\":\"CONSUMER\",\"stage\":\"BRUK\"");
        BoardPaper.exchange(impossible, "figures.yaml", "number: 7", "number: -7");
        BoardPaper.exchange(
                impossible, "roadmap/styresak-tiltak.yaml", "document: " + BoardPaper.ID, "document: styresak-41");
        refuses(
                impossible,
                "/stage",
                "figures.yaml:7",
                "value-range",
                "roadmap/styresak-tiltak.yaml:3",
                "unknown-source");

        assertThat(utbredt("document " + BoardPaper.lay(folder.resolve("prøve")) + " --dry-run")
                        .text())
                .contains("The service tjeneste-01", "The report bergen", "0 unchanged; nothing is written");
        assertThat(sources()).doesNotContain(BoardPaper.TITLE);
        assertThat(figures()).isZero();
    }

    @Test
    @Order(2)
    void killed_anywhere_and_sent_again_it_is_there_exactly_once() {
        Path paper = BoardPaper.lay(folder.resolve("styresak"));
        killedInTheMiddle(
                "initiative",
                paper,
                () -> town.calls().answersOk(town.address("initiative") + "/v1/services/tjeneste-01"));
        killedInTheMiddle("adoption", paper, () -> figures() > 0);
        await().atMost(Patience.LONG).untilAsserted(() -> {
            Shell.Answer answer = utbredt("document " + paper);
            assertThat(answer.status()).as(answer.text()).isZero();
        });

        Shell.Answer again = utbredt("document " + paper);
        assertThat(again.text()).contains("nothing is new, " + BoardPaper.STATEMENTS + " unchanged");
        town.awaitKnown("reporting", Instant.now());
        assertThat(view("/v1/status").path("reports").asInt()).isEqualTo(BoardPaper.STATEMENTS - 1);
        assertThat(figures()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void pages_and_roadmap_name_the_document_by_its_title_without_a_file_or_a_restart() {
        assertThat(sources()).contains(BoardPaper.TITLE);
        JsonNode bergen = await("its words")
                .atMost(Patience.LONG)
                .until(
                        () -> view("/v1/actors/m-4601.helsestasjon/timeline"),
                        timeline -> !timeline.findValues("quote").isEmpty());
        assertThat(bergen.findValuesAsString("quote")).contains("Bergen bruker DigiHelsestasjon");
        assertThat(bergen.findValuesAsString("title")).contains(BoardPaper.TITLE);
        assertThat(view("/v1/comparisons?limit=1000").findValuesAsString("title"))
                .contains(BoardPaper.TITLE);
    }

    @Test
    @Order(4)
    void the_projects_own_documents_go_in_by_the_same_door_and_once_more_change_nothing() {
        Roadmap roadmap = new Roadmap(town.settings(), town.calls(), new Progress(System.out));
        roadmap.load();
        town.awaitKnown("reporting", Instant.now());
        int reports = view("/v1/status").path("reports").asInt();
        int figures = figures();
        assertThat(figures).isGreaterThan(100);

        roadmap.load();

        town.awaitKnown("reporting", Instant.now());
        assertThat(view("/v1/status").path("reports").asInt()).isEqualTo(reports);
        assertThat(figures()).isEqualTo(figures);
        assertThat(utbredt("document data/documents/veikart-21.1").text()).contains("nothing is new");
    }

    /** Killed as soon as the first of it can be seen. */
    private void killedInTheMiddle(String victim, Path paper, Callable<Boolean> begun) {
        CompletableFuture<Shell.Answer> typed = CompletableFuture.supplyAsync(() -> utbredt("document " + paper));
        await().atMost(Patience.LONG)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> typed.isDone() || begun.call());
        town.kill(victim);
        town.start(victim);
        typed.join();
    }

    private void refuses(Path paper, String... told) {
        Shell.Answer answer = utbredt("document " + paper);
        assertThat(answer.status()).as(answer.text()).isEqualTo(1);
        assertThat(answer.text()).contains(told);
    }

    private Shell.Answer utbredt(String words) {
        return shell.type("clients/utbredt/utbredt " + words + " 2>&1");
    }

    private String sources() {
        return town.calls()
                .get(town.address("initiative") + "/v1/roadmap/sources?limit=100")
                .toString();
    }

    private int figures() {
        return town.calls()
                .get(town.address("adoption") + "/v1/published-figures?limit=1")
                .path("total")
                .asInt();
    }

    private JsonNode view(String address) {
        return town.calls().get(town.address("reporting") + address);
    }
}
