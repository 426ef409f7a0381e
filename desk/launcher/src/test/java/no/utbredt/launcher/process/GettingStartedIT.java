package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import no.utbredt.client.event.PartialDate;
import no.utbredt.client.event.ReportName;
import no.utbredt.client.event.Retraction;
import no.utbredt.client.http.Patience;
import no.utbredt.client.problem.Refusal;
import no.utbredt.client.verdict.Result;
import no.utbredt.client.verdict.Status;
import no.utbredt.launcher.process.RequestFiles.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A vendor's first five minutes: what the guide says to type, and what an editor sends, at a street that has just been opened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class GettingStartedIT {

    /** Only against hanging: look-ups follow the log as fast as the machine lets them. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    static Path folder;

    private Town town;

    @BeforeAll
    void everything_is_started() {
        town = new Town(folder);
        town.open();
    }

    @AfterAll
    void stop() {
        town.close();
    }

    @Test
    void every_line_of_the_guide_answers_what_it_promises() {
        Instant begun = Instant.now();
        try (Shell shell = new Shell(CHECKOUT, surroundings())) {
            for (Lesson.Line line :
                    Lesson.of(CHECKOUT.resolve("docs/getting-started.md")).lines()) {
                if (line.asksTheLookUps()) {
                    await().atMost(PATIENCE).untilAsserted(() -> tried(shell, line));
                } else {
                    tried(shell, line);
                }
            }
        }
        System.out.printf(
                "A vendor's first minutes took %d s.%n",
                Duration.between(begun, Instant.now()).toSeconds());
    }

    private void tried(Shell shell, Lesson.Line line) {
        Shell.Answer answer = shell.type(here(line.command()));
        assertThat(answer.status()).as(line.command() + "\n" + answer.text()).isZero();
        if (line.answer() != null) {
            assertThat(answer.text()).as(line.command()).contains(line.answer());
        }
    }

    /** The guide speaks of the usual ports and folder. */
    private String here(String command) {
        return command.replace(
                        ".local/platform/issuer",
                        folder.resolve("platform/issuer").toString())
                .replace("http://127.0.0.1:8090", town.settings().issuer())
                .replace("http://localhost:8082", town.address("adoption"))
                .replace("http://localhost:8083", town.address("reporting"));
    }

    private Map<String, String> surroundings() {
        return Map.of(
                "HOME", folder.toString(),
                "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                "TMPDIR", folder.toString(),
                "LANG", "C.UTF-8",
                "UTBREDT_ISSUER", town.settings().issuer(),
                "UTBREDT_ADOPTION", town.address("adoption"),
                "UTBREDT_REPORTING", town.address("reporting"));
    }

    @Test
    void every_request_of_an_editor_is_answered_well() throws Exception {
        Map<String, String> variables = new HashMap<>(Map.of(
                "issuer", town.settings().issuer(),
                "initiative", town.address("initiative"),
                "adoption", town.address("adoption"),
                "reporting", town.address("reporting"),
                "client", "cgm-local",
                "secret", "local-only-cgm-local"));
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Request written : RequestFiles.in(CHECKOUT.resolve("http"))) {
                Request request = written.with(variables);
                HttpResponse<String> answer = http.send(sent(request), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode())
                        .as(request + "\n" + answer.body())
                        .isEqualTo(200);
                if (request.address().endsWith("/connect/token")) {
                    variables.put(
                            "token",
                            JsonMapper.shared()
                                    .readTree(answer.body())
                                    .path("access_token")
                                    .asString());
                }
            }
        }
    }

    @Test
    void a_vendors_program_says_and_asks_through_the_library() {
        VendorsProgram cgm = VendorsProgram.of(town, folder.resolve("platform/issuer/clients/cgm-local.json"));

        Result first = cgm.client().report(cgm.inUse("4601", "digihelse"));
        assertThat(first.status()).isEqualTo(Status.RECORDED);
        assertThat(cgm.client().report(cgm.inUse("4601", "digihelse")).status()).isEqualTo(Status.DUPLICATE);
        assertThat(cgm.client().agreement(cgm.connection()).status()).isEqualTo(Status.RECORDED);
        assertThat(cgm.volumes(2_100)).hasSize(2_100).extracting(Result::status).containsOnly(Status.RECORDED);
        assertThatThrownBy(() -> cgm.client().report(cgm.inUse("0301", "digihelse")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("delegation-missing");
                    assertThat(refusal.problems().get(0).field()).isEqualTo("/data/actor");
                });
        ReportName name = new ReportName(VendorsProgram.SOURCE, Objects.requireNonNull(first.id()));
        assertThat(cgm.client().awaitVerdict(name, Patience.looking(Duration.ofMinutes(2))))
                .hasValueSatisfying(verdict -> assertThat(verdict.status()).isEqualTo(Status.RECORDED));
        assertThat(cgm.client()
                        .retract(new Retraction(List.of(name), new PartialDate("2024-06-04")))
                        .status())
                .isEqualTo(Status.RECORDED);
    }

    private static HttpRequest sent(Request request) throws URISyntaxException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        new URI(request.address().replace("[", "%5B").replace("]", "%5D")))
                .method(request.method(), HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
        request.headers().forEach(builder::header);
        return builder.build();
    }
}
