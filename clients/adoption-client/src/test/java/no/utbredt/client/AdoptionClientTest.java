package no.utbredt.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utbredt.client.Script.Line;
import no.utbredt.client.event.Event;
import no.utbredt.client.http.Patience;
import no.utbredt.client.imports.Import;
import no.utbredt.client.imports.ImportOrder;
import no.utbredt.client.problem.Problem;
import no.utbredt.client.problem.Refusal;
import no.utbredt.client.token.Tokens;
import no.utbredt.client.verdict.Result;
import no.utbredt.client.verdict.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptionClientTest {

    static final Patience QUICK =
            new Patience(4, Duration.ofMillis(1), Duration.ofMillis(4), Duration.ofMinutes(5), Duration.ofMinutes(5));
    static final String RECORDED = "{\"results\":[{\"source\":\"s\",\"id\":\"1\",\"status\":\"recorded\","
            + "\"recordedAt\":\"2026-11-30T03:00:00Z\",\"delivery\":{\"partition\":0,\"offset\":7}}]}";

    @TempDir
    static Path folder;

    @Test
    void a_report_is_sent_as_a_batch_of_one_and_its_verdict_waited_for() throws Exception {
        try (Script door = new Script(Line.json(200, RECORDED))) {
            Result result = client(door).report(Cast.inUse());

            assertThat(result.status()).isEqualTo(Status.RECORDED);
            assertThat(result.recordedAt()).isEqualTo(Instant.parse("2026-11-30T03:00:00Z"));
            Script.Heard heard = door.heard().get(0);
            assertThat(heard.type()).isEqualTo("application/cloudevents-batch+json");
            assertThat(heard.prefer()).isEqualTo("wait=10");
            assertThat(heard.body()).startsWith("[{\"specversion\":\"1.0\"").contains("\"source\":\"" + Cast.SOURCE);
        }
    }

    @Test
    void a_refusal_has_code_field_and_remedy_and_is_not_tried_again() throws Exception {
        try (Script door = new Script(Line.problem(403, "client-unknown"))) {
            Refusal refusal =
                    catchThrowableOfType(Refusal.class, () -> client(door).report(Cast.inUse()));

            assertThat(refusal.problems())
                    .containsExactly(new Problem(403, "client-unknown", "/data/stage", "a stage", "no", "nei"));
            assertThat(refusal).hasMessage("/data/stage: no (→ a stage) [client-unknown]");
            assertThat(door.heard()).hasSize(1);
        }
    }

    @Test
    void a_report_that_is_refused_is_thrown_and_one_of_many_is_told() throws Exception {
        String refused = "{\"results\":[{\"id\":\"1\",\"status\":\"refused\",\"problems\":[{\"status\":422,"
                + "\"code\":\"stage-unknown\",\"field\":\"/data/stage\",\"detail\":\"no such stage\"}]}]}";
        try (Script door = new Script(Line.json(422, refused))) {
            assertThatThrownBy(() -> client(door).report(Cast.inUse()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("stage-unknown");
            assertThat(client(door).send(List.of(Event.of(Cast.SOURCE, Cast.inUse())), Duration.ZERO))
                    .extracting(Result::status)
                    .containsExactly(Status.REFUSED);
        }
    }

    @Test
    void a_token_that_is_not_believed_is_fetched_anew_once() throws Exception {
        List<String> given = new ArrayList<>(List.of("old"));
        Tokens tokens = new Tokens() {
            @Override
            public Optional<String> get() {
                return Optional.of(given.get(given.size() - 1));
            }

            @Override
            public void forget() {
                given.add("new");
            }
        };
        try (Script door = new Script(Line.problem(401, "token-invalid"), Line.json(200, RECORDED))) {
            new AdoptionClient(door.address(), tokens, Cast.SOURCE, QUICK).report(Cast.inUse());

            assertThat(door.heard())
                    .extracting(Script.Heard::authorization)
                    .containsExactly("Bearer old", "Bearer new");
        }
    }

    @Test
    void a_verdict_that_is_not_known_is_none() throws Exception {
        try (Script door = new Script(Line.problem(404, "report-not-known"))) {
            assertThat(client(door).verdict(Cast.earlier())).isEmpty();
            assertThat(door.heard().get(0).address())
                    .isEqualTo("/v1/reports/verdict?source=urn%3Autbredt%3Aclient%3Acgm-local%3Ademo&id=2021-0001");
        }
    }

    @Test
    void a_file_is_sent_with_its_type_and_looked_at_until_it_is_done() throws IOException {
        Path file = Files.writeString(folder.resolve("rapporter.csv"), "actor;service\n964338531;digihelse\n");
        try (Script door = new Script(
                Line.json(202, imported("RECEIVED")),
                Line.json(200, imported("WORKING")),
                Line.json(200, imported("DONE")))) {
            List<Long> told = new ArrayList<>();
            List<Import.State> seen = new ArrayList<>();
            AdoptionClient client = client(door);

            Import sent = client.upload(
                    file,
                    new ImportOrder(
                            ImportOrder.Type.REPORTS,
                            ImportOrder.Format.CSV_WINDOWS,
                            true,
                            ImportOrder.Strategy.NEW_AND_CORRECTIONS),
                    told::add);
            Import done = client.awaitImport(
                    sent.id(), Patience.looking(Duration.ofMinutes(1)), each -> seen.add(each.state()));

            assertThat(door.heard().get(0).address())
                    .isEqualTo("/v1/imports?type=reports&dryRun=true&strategy=new-and-corrections");
            assertThat(door.heard().get(0).type()).isEqualTo("text/csv;charset=windows-1252");
            assertThat(door.heard().get(0).body()).isEqualTo(Files.readString(file));
            assertThat(told).last().isEqualTo(Files.size(file));
            assertThat(seen).containsExactly(Import.State.WORKING, Import.State.DONE);
            assertThat(done.causes()).extracting(Import.Cause::code).containsExactly("stage-unknown");
        }
    }

    @Test
    void what_was_recorded_is_waited_for_until_the_figures_know_it() throws Exception {
        Instant recorded = Instant.parse("2026-11-30T03:00:00Z");
        try (Script view = new Script(
                Line.json(200, "{\"ready\":false,\"reports\":0,\"knownUpTo\":null}"),
                Line.json(200, "{\"ready\":true,\"reports\":7,\"knownUpTo\":\"2026-11-30T03:00:00Z\"}"),
                Line.json(200, "{\"ready\":true,\"reports\":8,\"knownUpTo\":\"2026-11-30T03:00:01Z\"}"))) {
            assertThat(new View(view.address(), QUICK)
                            .awaitKnown(recorded, Patience.looking(Duration.ofMinutes(1)))
                            .reports())
                    .isEqualTo(8);
        }
    }

    private static String imported(String state) {
        return "{\"id\":\"i-1\",\"type\":\"reports\",\"format\":\"csv\",\"dryRun\":true,\"strategy\":\"new-only\","
                + "\"state\":\"" + state
                + "\",\"rows\":{\"read\":1,\"refused\":1},\"receivedAt\":\"2026-11-30T03:00:00Z\","
                + "\"causes\":[{\"code\":\"stage-unknown\",\"field\":\"stage\",\"count\":1,\"firstRows\":[1]}]}";
    }

    static AdoptionClient client(Script door) {
        return new AdoptionClient(door.address(), Tokens.none(), Cast.SOURCE, QUICK);
    }
}
