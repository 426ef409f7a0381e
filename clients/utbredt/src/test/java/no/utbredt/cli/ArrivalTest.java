package no.utbredt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import no.utbredt.cli.Typist.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalTest {

    @TempDir
    Path home;

    private Town town;
    private Typist cgm;

    @BeforeEach
    void somebody_is_logged_in() throws Exception {
        town = new Town();
        cgm = new Typist(home);
        assertThat(cgm.logsIn(town).exit()).isZero();
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void a_table_as_windows_saves_it_is_sent_as_such_and_followed_to_its_end() throws Exception {
        Path file = Files.write(
                home.resolve("bruk.csv"), "aktør;mengde\n4601;3\n".getBytes(Charset.forName("windows-1252")));
        town.answers("/v1/imports", 202, imported("RECEIVED", 0)).answers("/v1/imports/i-1", 200, imported("DONE", 0));

        Seen seen = cgm.types("import", file.toString(), "--type", "usage", "--dry-run");

        assertThat(seen.exit()).isEqualTo(Exit.OK);
        assertThat(seen.out()).contains("done i-1 (dry run: nothing is recorded)", "2 rows: 2 recorded");
        assertThat(town.heard())
                .anyMatch(each -> each.startsWith("/v1/imports?type=usage&dryRun=true&strategy=new-and-corrections"));
    }

    @Test
    void rows_that_are_refused_are_told_by_their_cause() throws Exception {
        Path file = Files.writeString(home.resolve("rapporter.ndjson"), "{}\n");
        town.answers("/v1/imports", 202, imported("RECEIVED", 0)).answers("/v1/imports/i-1", 200, imported("DONE", 7));

        Seen seen = cgm.types("import", file.toString());

        assertThat(seen.exit()).isEqualTo(Exit.REFUSED);
        assertThat(seen.out()).contains("7 × stage: no such stage [stage-unknown] (rows 3, 5 …)");
    }

    @Test
    void a_file_that_is_not_there_or_says_not_what_it_is_is_told() throws Exception {
        Path file = Files.writeString(home.resolve("rapporter.dat"), "x");

        assertThat(cgm.types("import", home.resolve("ingen.csv").toString()).exit())
                .isEqualTo(Exit.USAGE);
        assertThat(cgm.types("import", file.toString()).err()).contains("--format says it");
    }

    @Test
    void a_bar_moves_on_a_terminal_only() throws Exception {
        Path file = Files.writeString(home.resolve("rapporter.csv"), "actor\n4601\n");
        town.answers("/v1/imports", 202, imported("RECEIVED", 0)).answers("/v1/imports/i-1", 200, imported("DONE", 0));

        assertThat(cgm.types("import", file.toString()).err()).isEmpty();
        assertThat(cgm.onATerminal().types("import", file.toString()).err()).contains("100 %");
        assertThat(cgm.types("import", file.toString(), "--json").err()).isEmpty();
    }

    @Test
    void colours_are_for_terminals_that_want_them() {
        assertThat(cgm.types("--help").out()).doesNotContain("\u001B[");
        assertThat(cgm.onATerminal().types("--help").out()).contains("\u001B[");
        assertThat(cgm.with("NO_COLOR", "1").types("--help").out()).doesNotContain("\u001B[");
        assertThat(cgm.types("logout").exit()).isZero();
    }

    @Test
    void a_report_is_watched_until_the_figures_know_it() {
        town.answers("/v1/reports/verdict", 200, """
            {"source": "s", "id": "c283", "verdict": "recorded", "reference": "r",
             "deliveries": [{"verdict": "recorded", "recordedAt": "2026-11-30T03:00:00Z"}]}\
            """)
                .answers(
                        "/v1/status",
                        200,
                        "{\"ready\": true, \"reports\": 7, \"knownUpTo\": \"2026-11-30T03:00:01Z\"}");

        Seen seen = cgm.types("watch", "report", "c283");

        assertThat(seen.exit()).isZero();
        assertThat(seen.out()).contains("recorded c283", "it is in the figures");
        assertThat(cgm.types("status").out()).contains("7 reports are counted", "2026-11-30T03:00:01Z");
        assertThat(cgm.types("status", "c283").out()).contains("recorded c283");
    }

    @Test
    void a_verdict_nobody_knows_is_not_settled() {
        town.answers("/v1/reports/verdict", 404, "{\"status\": 404, \"code\": \"report-not-known\"}");

        assertThat(cgm.types("status", "c283").exit()).isEqualTo(Exit.PENDING);
        assertThat(cgm.types("watch", "report", "c283", "--at-most", "1").exit())
                .isEqualTo(Exit.PENDING);
    }

    @Test
    void actors_are_found_and_told_on_a_line_each() {
        town.answers("/v1/actors", 200, """
            {"date": "2026-11-30", "total": 3, "next": "n", "actors": [{"id": "m-4601", "kind": "MUNICIPALITY", "name": "Bergen",
             "identifiers": [{"scheme": "ENH", "value": "964338531"}], "groups": ["kommune"], "parents": [], "restricted": false}]}\
            """);

        Seen seen = cgm.types("actors", "find", "bergen", "--group", "kommune");

        assertThat(seen.out()).contains("m-4601", "Bergen", "ENH:964338531", "1 of 3", "--next 'n'");
        assertThat(town.heard()).last().asString().startsWith("/v1/actors?group=kommune&q=bergen&limit=100");
    }

    @Test
    void completion_and_help_name_every_command() {
        assertThat(cgm.types("generate-completion").out()).contains("heartbeat", "actors", "watch");
        assertThat(cgm.types("--help").out()).contains("nobody answered", "generate-completion");
        assertThat(cgm.types("--version").out()).startsWith("utbredt ");
        assertThat(cgm.types().exit()).isEqualTo(Exit.USAGE);
    }

    private static String imported(String state, int refused) {
        String causes = refused == 0
                ? ""
                : "{\"code\": \"stage-unknown\", \"field\": \"stage\", \"detail\": \"no such stage\", \"count\": %d, \"firstRows\": [3, 5]}"
                        .formatted(refused);
        return """
            {"id": "i-1", "type": "usage", "format": "csv", "dryRun": true, "strategy": "new-and-corrections", "state": "%s",
             "rows": {"read": 2, "recorded": 2, "duplicate": 0, "conflict": 0, "refused": %d, "skipped": 0}, "causes": [%s]}\
            """.formatted(state, refused, causes);
    }
}
