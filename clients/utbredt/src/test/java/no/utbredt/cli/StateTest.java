package no.utbredt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import no.utbredt.cli.Typist.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Complete states, who is missing, and one's own reports, as they are typed. */
class StateTest {

    private static final String DIFFERENCE = """
            {"service": "digihelsestasjon", "role": "CONSUMER", "date": "2026-11-30", "dryRun": true,
             "changes": {"NEW": 1, "LEFT": 1, "UNKNOWN": 1}, "hindrances": [%s],
             "difference": [
               {"change": "NEW", "actor": {"scheme": "KOMNR", "value": "4601", "serviceArea": "helsestasjon"}, "id": "m-4601.helsestasjon",
                "name": "Bergen helsestasjon", "before": "PILOTING", "after": "IN_USE", "result": {"id": "state-1", "status": "%s"}},
               {"change": "UNKNOWN", "actor": {"scheme": "KOMNR", "value": "1107"}, "nearest": {"id": "m-1106", "name": "Haugesund"}},
               {"change": "LEFT", "actor": {"scheme": "UTBREDT", "value": "m-3001"}, "name": "Halden", "before": "IN_USE"}]}\
            """;

    private static final String LEFT_UNSAID = """
            {"code": "state-left-unsaid", "field": "left", "status": 422, "expected": "left=PAUSED",
             "detail": "a silence is no stage", "detailNb": "taushet er ingen status"}\
            """;

    @TempDir
    Path home;

    private Town town;
    private Typist cgm;
    private String table;

    @BeforeEach
    void somebody_is_logged_in_and_has_a_table() throws Exception {
        town = new Town();
        cgm = new Typist(home);
        assertThat(cgm.logsIn(town).exit()).isZero();
        table = Files.writeString(home.resolve("i-bruk.csv"), "scheme;actor;serviceArea\nKOMNR;4601;helsestasjon\n")
                .toString();
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void unless_told_to_apply_it_only_the_difference_is_asked_for() {
        town.answers("/v1/states", 200, DIFFERENCE.formatted("", "recorded"));

        Seen seen = cgm.types("state", table, "--service", "digihelsestasjon");

        assertThat(seen.exit()).isEqualTo(Exit.OK);
        assertThat(seen.out())
                .contains("PILOTING → IN_USE  recorded", "perhaps Haugesund (m-1106)?", "IN_USE → nothing is said")
                .contains("1 new, 1 left, 1 unknown", "--apply");
        assertThat(town.heard())
                .last()
                .asString()
                .startsWith("/v1/states?service=digihelsestasjon&role=CONSUMER&dryRun=true scheme;actor");
    }

    @Test
    void what_would_hinder_it_is_told_in_the_readers_language_and_it_ends_so() {
        town.answers("/v1/states", 200, DIFFERENCE.formatted(LEFT_UNSAID, "recorded"));

        Seen seen = cgm.with("LANG", "nb_NO.UTF-8").types("state", table, "--service", "digihelsestasjon");

        assertThat(seen.exit()).isEqualTo(Exit.REFUSED);
        assertThat(seen.out()).contains("taushet er ingen status", "state-left-unsaid");
    }

    @Test
    void applied_it_says_what_became_of_those_that_left_and_a_refusal_ends_as_one() {
        town.answers("/v1/states", 200, DIFFERENCE.formatted("", "refused"));

        Seen seen = cgm.types(
                "state", table, "--service", "s", "--left", "PAUSED", "--date", "2024-06-01", "--apply", "--json");

        assertThat(seen.exit()).isEqualTo(Exit.REFUSED);
        assertThat(seen.out()).contains("\"change\":\"LEFT\"").hasLineCount(1);
        assertThat(town.heard())
                .last()
                .asString()
                .startsWith("/v1/states?service=s&role=CONSUMER&date=2024-06-01&left=PAUSED&dryRun=false ");

        town.answers("/v1/states", 422, LEFT_UNSAID);
        Seen refused = cgm.types("state", table, "--service", "s", "--apply");
        assertThat(refused.exit()).isEqualTo(Exit.REFUSED);
        assertThat(refused.err()).contains("a silence is no stage", "state-left-unsaid");
    }

    @Test
    void a_table_that_is_not_there_and_a_day_that_is_none_are_told() {
        assertThat(cgm.types("state", home.resolve("ingen.csv").toString(), "--service", "s")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(cgm.types("state", table, "--service", "s", "--date", "i går")
                        .err())
                .contains("one is written 2024-06-03");
        assertThat(cgm.types("state", table).err()).contains("--service");
    }

    @Test
    void who_is_missing_is_told_on_a_line_each() {
        town.answers("/v1/reports/own/actors", 200, """
                {"service": "s", "role": "CONSUMER", "date": "2026-11-30", "total": 2, "next": "1", "actors": [
                  {"id": "m-1106.helsestasjon", "name": "Haugesund helsestasjon", "missing": true, "heardAt": "2026-10-01T08:00:00Z"}]}\
                """);

        Seen seen = cgm.types("missing", "--service", "s", "--limit", "1");

        assertThat(seen.exit()).isZero();
        assertThat(seen.out())
                .contains("Haugesund helsestasjon", "heard of 2026-10-01T08:00:00Z", "1 of 2", "--next '1'");
        assertThat(town.heard())
                .last()
                .asString()
                .startsWith("/v1/reports/own/actors?service=s&role=CONSUMER&missing=true&limit=1");
        cgm.types("missing", "--service", "s", "--all");
        assertThat(town.heard()).last().asString().contains("missing=false");
    }

    @Test
    void ones_own_reports_are_told_with_what_became_of_them() {
        town.answers("/v1/reports/own", 200, """
                {"reports": [{"source": "urn:a", "id": "c283", "verdict": "conflict", "reference": "r",
                  "deliveries": [{"verdict": "conflict", "recordedAt": "2026-11-30T03:00:00Z"}]}], "next": "n n", "asOf": {}}\
                """);

        Seen seen = cgm.types("reports", "--verdict", "conflict", "--from", "2026-11-01");

        assertThat(seen.exit()).isZero();
        assertThat(seen.out()).contains("conflict", "2026-11-30T03:00:00Z", "c283", "--next 'n n'");
        assertThat(town.heard())
                .last()
                .asString()
                .startsWith("/v1/reports/own?verdict=conflict&from=2026-11-01&limit=100");
    }
}
