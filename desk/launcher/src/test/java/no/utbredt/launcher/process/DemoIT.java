package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.demo.Demo;
import no.utbredt.launcher.demo.DemoOptions;
import no.utbredt.launcher.roadmap.Calls;
import no.utbredt.simulator.cast.Crowd;
import no.utbredt.simulator.country.Country;
import no.utbredt.simulator.scenario.Scenario;
import no.utbredt.simulator.scenario.Standings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A small Norway, played through {@code ./run --demo} into a copy of the checkout. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoIT {

    private static final DemoOptions SMALL = new DemoOptions(1, 3, 5);
    private static final Scenario SCENARIO =
            Scenario.of(Country.read(Path.of("../../data/registry")), SMALL.seed(), SMALL.percent());
    private static final Duration SLOW = Duration.ofMinutes(10);
    private static final String LIVE = "simulert live: ";
    private static final String KEPT = "of an earlier plain run\n";

    private final Copied copied = new Copied();
    private final Calls calls = new Calls();

    @TempDir
    static Path folder;

    private Process run;
    private Settings settings;

    @BeforeAll
    void play() throws Exception {
        Copied.lay(folder);
        Files.createDirectories(folder.resolve(".local/platform"));
        Files.writeString(folder.resolve(".local/platform/kept"), KEPT);
        settings = Settings.from(folder, copied.ports()).forDemo(Map.of());
        run = copied.run(
                folder, folder.resolve("said"), Map.of(), "--demo", "--fresh", "--demo-size=3", "--demo-rate=5");
        await().atMost(SLOW)
                .untilAsserted(() -> assertThat(said().contains(LIVE) || !run.isAlive())
                        .as(said())
                        .isTrue());
        assertThat(run.isAlive()).as(said()).isTrue();
    }

    @AfterAll
    void end() throws Exception {
        run.destroy();
        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(said()).doesNotContain("No answer", "Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "kjernejournal,     kommune,        IN_USE,            kjernejournal",
        "kjernejournal,     kommune,        TECHNICALLY_READY, kjernejournal",
        "kjernejournal,     sykehjem,       IN_USE,            kjernejournal.sykehjem",
        "digihelse,         hjemmetjeneste, COMMITTED,         digihelse.hjemmetjeneste",
        "digihelsestasjon,  helsestasjon,   IN_USE,            digihelsestasjon.helsestasjon",
        "velferdsteknologi, kommune,        IN_USE,            velferdsteknologi",
        "journaldokumenter, legevakt,       PILOTING,          journaldokumenter.legevakt",
    })
    void figures_are_those_the_scenario_counts_itself(String service, String group, String stage, String key) {
        for (String day : List.of("2021-10-01", "2022-12-31", "2023-12-31", "2024-07-01", "2026-06-30")) {
            JsonNode cell = cell(service, group, stage, day);

            assertThat(cell.at("/figure/numerator").asLong())
                    .as(service + " " + stage + " " + day)
                    .isEqualTo(counted(key, Crowd.MUNICIPALITIES, stage, day));
        }
    }

    @Test
    void what_gp_offices_have_lies_within_the_bounds_the_public_is_told() {
        for (String day : List.of("2022-11-30", "2023-02-15", "2023-04-19")) {
            JsonNode cell = cell("kjernejournal", "legekontor", "IN_USE", day);

            assertThat(counted("kjernejournal", Crowd.GP_OFFICES, "IN_USE", day))
                    .as(cell.toString())
                    .isBetween(
                            cell.at("/figure/lowerBound").asLong(),
                            cell.at("/figure/upperBound").asLong());
            assertThat(cell.at("/figure/denominator").asInt())
                    .as("a county with one or two is told as three")
                    .isGreaterThanOrEqualTo(
                            Objects.requireNonNull(SCENARIO.cast().crowds().get(Crowd.GP_OFFICES))
                                    .size());
        }
    }

    @Test
    void everything_says_that_it_is_simulated_and_everything_has_its_place() {
        JsonNode status = calls.get(settings.reporting() + "/v1/status");

        assertThat(status.path("simulated").asBoolean()).isTrue();
        assertThat(status.path("notice").asString()).startsWith("Simulert: ");
        assertThat(said()).contains("Simulert: ");
        for (String list : List.of("unplaced", "set-aside", "unreadable", "disagreements")) {
            assertThat(calls.get(settings.reporting() + "/v1/" + list)
                            .path("total")
                            .asInt(-1))
                    .as(list)
                    .isZero();
        }
    }

    @Test
    void files_filled_in_by_hand_are_taken_row_by_row_with_their_mistakes_refused() {
        assertThat(said()).containsPattern("files filled in by hand: recorded [1-9]\\d*, refused [1-9]\\d*");
    }

    @Test
    void what_is_sent_again_is_a_duplicate() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        try (Demo again =
                new Demo(settings, SMALL, calls, new Progress(new PrintStream(told, true, StandardCharsets.UTF_8)))) {
            again.play();
        }

        assertThat(told.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.matches(".*simulert 20\\d\\d: .*")))
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(line -> line.matches(".*simulert 20\\d\\d: duplicate \\d+"));
    }

    @Test
    void it_goes_on_live() {
        int before = reports();

        await().atMost(Patience.LONG).until(() -> reports() > before);
    }

    @Test
    void what_a_plain_run_keeps_is_untouched() throws IOException {
        try (var kept = Files.walk(folder.resolve(".local"))) {
            assertThat(kept.filter(Files::isRegularFile))
                    .containsExactly(folder.resolve(".local/platform/kept"))
                    .allMatch(file -> KEPT.equals(text(file)));
        }
    }

    private JsonNode cell(String service, String group, String stage, String day) {
        return calls.get(settings.reporting() + "/v1/coverage?role=CONSUMER&service=" + service + "&group=" + group
                        + "&stage=" + stage + "&date=" + day)
                .at("/cells/0");
    }

    private static long counted(String key, Crowd crowd, String stage, String day) {
        return Standings.of(SCENARIO.history(), LocalDate.parse(day))
                .atLeast(
                        stage,
                        adoption -> adoption.rollout().key().equals(key)
                                && adoption.rollout().crowd() == crowd);
    }

    private int reports() {
        return calls.get(settings.reporting() + "/v1/status").path("reports").asInt();
    }

    private String said() {
        return text(folder.resolve("said"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
