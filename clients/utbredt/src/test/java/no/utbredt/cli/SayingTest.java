package no.utbredt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.utbredt.cli.Typist.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SayingTest {

    private static final String[] IN_USE = {
        "report",
        "--actor",
        "964338531/helsestasjon",
        "--service",
        "digihelsestasjon",
        "--stage",
        "in_use",
        "--since",
        "2022-03-01"
    };
    private static final String RECORDED = """
        {"results": [{"source": "s", "id": "c283", "status": "recorded", "recordedAt": "2026-11-30T03:00:00Z",
          "notices": [{"status": 200, "code": "service-not-known-yet", "detail": "not known", "detailNb": "ukjent"}]}]}\
        """;

    @TempDir
    Path home;

    private Town town;
    private Typist cgm;

    @BeforeEach
    void somebody_is_logged_in() throws Exception {
        town = new Town().answers("/v1/reports", 200, RECORDED);
        cgm = new Typist(home);
        assertThat(cgm.logsIn(town).exit()).isZero();
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void a_report_is_sent_and_what_became_of_it_told() {
        Seen seen = cgm.types(IN_USE);

        assertThat(seen.exit()).isEqualTo(Exit.OK);
        assertThat(seen.out()).contains("recorded c283 at 2026-11-30T03:00:00Z", "note not known");
        assertThat(town.heard())
                .last()
                .asString()
                .contains(
                        "\"source\":\"urn:utbredt:client:cgm-local:utbredt\"",
                        "\"stage\":\"IN_USE\"",
                        "\"statedAt\":\"2026-12-01\"");
    }

    @Test
    void a_program_is_told_in_json() {
        assertThat(cgm.types(
                                "report",
                                "--json",
                                "--actor",
                                "4601",
                                "--service",
                                "s",
                                "--stage",
                                "IN_USE",
                                "--since",
                                "2022")
                        .out())
                .startsWith("{\"id\":\"c283\"")
                .endsWith("\"status\":\"recorded\"}" + System.lineSeparator());
    }

    @Test
    void a_dry_run_sends_nothing() {
        int before = town.heard().size();

        Seen seen = cgm.types("heartbeat", "--dry-run", "--service", "digihelsestasjon");

        assertThat(seen.out())
                .contains("no.utbredt.heartbeat.v1", "\"at\":\"2026-11-30T23:30:00Z\"", "[\"digihelsestasjon\"]");
        assertThat(town.heard()).hasSize(before);
    }

    @Test
    void a_vendor_may_keep_ids_of_its_own_and_correct_by_them() {
        cgm.types("heartbeat", "--id", "puls-1", "--source", "urn:utbredt:client:cgm-local:journal");
        cgm.types(
                "report",
                "--actor",
                "4601",
                "--service",
                "s",
                "--stage",
                "IN_USE",
                "--since",
                "2022",
                "--corrects",
                "r-1");

        assertThat(String.join("\n", town.heard()))
                .contains(
                        "\"id\":\"puls-1\",\"source\":\"urn:utbredt:client:cgm-local:journal\"",
                        "\"corrects\":[{\"id\":\"r-1\",\"source\":\"urn:utbredt:client:cgm-local:utbredt\"}]");
    }

    @Test
    void a_refusal_says_field_remedy_and_code_in_the_readers_language() {
        town.answers("/v1/reports", 422, """
            {"results": [{"id": "c283", "status": "refused", "problems": [{"status": 422, "code": "delegation-missing",
              "field": "/data/actor", "expected": "a delegation", "detail": "no delegation", "detailNb": "fullmakt mangler"}]}]}\
            """);

        Seen english = cgm.types(IN_USE);
        Seen norwegian = cgm.with("LANG", "nb_NO.UTF-8").types(IN_USE);

        assertThat(english.exit()).isEqualTo(Exit.REFUSED);
        assertThat(english.err()).contains("refused /data/actor: no delegation (→ a delegation) [delegation-missing]");
        assertThat(norwegian.err()).contains("fullmakt mangler");
    }

    @Test
    void what_is_only_received_is_not_settled() {
        town.answers("/v1/reports", 202, "{\"results\": [{\"id\": \"c283\", \"status\": \"received\"}]}");

        assertThat(cgm.types(IN_USE).exit()).isEqualTo(Exit.PENDING);
    }

    @Test
    void nobody_there_is_told_apart() {
        town.close();

        Seen seen = cgm.types("status");

        assertThat(seen.exit()).isEqualTo(Exit.UNREACHABLE);
        assertThat(seen.err()).contains("did not answer");
    }

    @Test
    void everything_that_can_be_said_is_sent_as_its_type() {
        cgm.types(
                "usage",
                "--actor",
                "4601",
                "--service",
                "s",
                "--month",
                "2024-05",
                "--volume",
                "3",
                "--unit",
                "messages");
        cgm.types("support", "--product", "cgm", "--service", "s", "--state", "AVAILABLE", "--latest", "2027-Q1");
        cgm.types(
                "agreement",
                "--actor",
                "4601",
                "--kind",
                "CONNECTION",
                "--counterparty",
                "NHN",
                "--from",
                "2024-06-01");
        cgm.types("heartbeat");

        assertThat(String.join("\n", town.heard()))
                .contains(
                        "no.utbredt.usage.reported.v1",
                        "\"planned\":{\"firmness\":\"FORECAST\",\"latest\":\"2027-Q1\"}",
                        "no.utbredt.agreement.reported.v1",
                        "no.utbredt.heartbeat.v1");
        assertThat(cgm.types("support", "--product", "cgm", "--service", "s", "--state", "AVAILABLE")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }
}
