package no.utbredt.adoption.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.engines.Engines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The door with a real broker of four partitions, a real store and a real issuer. */
class DoorIT {

    private static final String ONE = "application/cloudevents+json";
    private static final String MANY = "application/cloudevents-batch+json";
    private static final String SOURCE = "urn:utbredt:client:cgm-local:bergen";

    @TempDir
    static Path folder;

    private static Engines engines;
    private static RunningAdoption adoption;
    private static String cgm;
    private static String operator;

    @BeforeAll
    static void start() throws Exception {
        engines = Engines.start(folder.resolve("engines"));
        adoption = RunningAdoption.start(engines.addresses(), folder.resolve("state"), "one");
        cgm = engines.token("cgm-local");
        operator = engines.token("operator-local");
        await().atMost(Duration.ofMinutes(1)).until(() -> adoption.status("/actuator/health/readiness") == 200);
    }

    @AfterAll
    static void stop() {
        if (adoption != null) {
            adoption.close();
        }
        engines.close();
    }

    @Test
    void aReportIsRecordedThenADuplicateThenAConflict() throws Exception {
        assertThat(statuses(ONE, bergen("three-times", "INTRODUCED"))).containsExactly("recorded");
        assertThat(statuses(ONE, bergen("three-times", "INTRODUCED"))).containsExactly("duplicate");
        assertThat(statuses(ONE, bergen("three-times", "IN_USE"))).containsExactly("conflict");
        await().untilAsserted(() -> assertThat(lookUp("three-times").path("deliveries"))
                .extracting(each -> each.path("verdict").asString())
                .containsExactly("recorded", "duplicate", "conflict"));
        assertThat(lookUp("three-times").path("verdict").asString()).isEqualTo("recorded");
        assertThat(lookUp("three-times")
                        .path("report")
                        .path("content")
                        .path("stage")
                        .asString())
                .isEqualTo("INTRODUCED");
        assertThat(lookUp("three-times")
                        .path("report")
                        .path("stamp")
                        .path("delegation")
                        .asString())
                .isEqualTo("example-cgm-bergen");
    }

    @Test
    void aBatchIsJudgedReportByReportAndTheRestRecorded() throws Exception {
        String batch = "[" + bergen("b1", "IN_USE") + "," + bergen("b2", "SOLD") + "," + bergen("b1", "IN_USE") + ","
                + "17," + bergen("b3", "IN_USE").replace("4601", "0301") + "," + bergen("b4", "PILOTING") + "]";
        var answer = adoption.send(cgm, MANY, batch, "Prefer", "wait=20");
        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(RunningAdoption.results(answer))
                .extracting(each -> each.path("status").asString())
                .containsExactly("recorded", "refused", "duplicate", "refused", "refused", "recorded");
        assertThat(RunningAdoption.results(answer))
                .extracting(each -> each.at("/problems/0/code").asString())
                .containsExactly("", "stage-unknown", "", "wrong-type", "delegation-missing", "");
    }

    @Test
    void tenThousandReportsComeBackWithTheirVerdicts() throws Exception {
        String batch = IntStream.range(0, 10_000)
                .mapToObj(each -> bergen("many-" + each, "IN_USE")
                        .replace(", \"quote\": \"Bergen har innført\"", "")
                        .replace("helsestasjon\"}", "legevakt\"}"))
                .toList()
                .toString();
        var answer = adoption.send(cgm, MANY, batch, "Prefer", "wait=30");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningAdoption.results(answer)
                        .filter(each -> each.path("status").asString().equals("recorded")))
                .hasSize(10_000);
    }

    @Test
    void withoutAPreferenceTheAnswerIsThatItStandsOnTheLog() throws Exception {
        var answer = adoption.send(cgm, ONE, bergen("no-wait", "IN_USE"));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"status\":\"received\"", "\"offset\"");
    }

    @Test
    void oneTooManyOrOneByteTooMuchRefusesTheWholeRequest() throws Exception {
        List<String> tooMany = IntStream.range(0, 10_001).mapToObj(each -> "{}").toList();
        assertThat(adoption.send(cgm, MANY, tooMany.toString()).body()).contains("too-many-reports");
        String tooLarge = "\"" + "x".repeat(8 * 1024 * 1024) + "\"";
        var answer = adoption.send(cgm, ONE, tooLarge);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("body-too-large");
    }

    @Test
    void aBodyThatIsNoJsonIsRefusedAndSetAside() throws Exception {
        var answer = adoption.send(cgm, ONE, "{\"id\": ");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"not-json\"");
        assertThat(adoption.get(operator, "/v1/set-aside").body()).contains("not-json");
        assertThat(adoption.get(cgm, "/v1/set-aside").statusCode()).isEqualTo(403);
    }

    @Test
    void withoutATokenThatMayReportNothingIsTaken() throws Exception {
        var missing = adoption.send("", ONE, bergen("no-token", "IN_USE"));
        assertThat(missing.statusCode()).isEqualTo(401);
        assertThat(missing.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(missing.body()).contains("\"code\":\"token-missing\"");
        var forged = adoption.send(cgm.substring(0, cgm.length() - 6) + "AAAAAA", ONE, bergen("no-token", "IN_USE"));
        assertThat(forged.statusCode()).isEqualTo(401);
        assertThat(forged.body()).contains("\"code\":\"token-invalid\"");
        var steward = adoption.send(engines.token("steward-local"), ONE, bergen("no-token", "IN_USE"));
        assertThat(steward.statusCode()).isEqualTo(403);
        assertThat(steward.body()).contains("\"code\":\"scope-missing\"");
        assertThat(statuses(ONE, bergen("no-token", "PAUSED"))).containsExactly("recorded");
    }

    @Test
    void anEventInHeadersIsAReportToo() throws Exception {
        String data = new JsonMapper()
                .readTree(bergen("binary", "IN_USE"))
                .path("data")
                .toString();
        var answer = adoption.send(
                cgm,
                "application/json",
                data,
                "Prefer",
                "wait=20",
                "ce-specversion",
                "1.0",
                "ce-id",
                "binary",
                "ce-source",
                SOURCE,
                "ce-type",
                "no.utbredt.adoption.reported.v1");
        assertThat(RunningAdoption.results(answer))
                .extracting(each -> each.path("status").asString())
                .containsExactly("recorded");
    }

    @Test
    void anActorsReportsAreFoundByTheIdentifierTheyUsed() throws Exception {
        statuses(ONE, bergen("by-actor", "PAUSED"));
        await().untilAsserted(
                        () -> assertThat(adoption.get(cgm, "/v1/reports?actor=KOMNR:4601&serviceArea=helsestasjon")
                                        .body())
                                .contains("by-actor", "asOf"));
        assertThat(adoption.get(engines.token("dips-local"), "/v1/reports?actor=KOMNR:4601&serviceArea=helsestasjon")
                        .body())
                .contains("\"reports\":[]");
    }

    private static List<String> statuses(String type, String body) throws Exception {
        return RunningAdoption.results(adoption.send(cgm, type, body, "Prefer", "wait=20"))
                .map(each -> each.path("status").asString())
                .toList();
    }

    private static JsonNode lookUp(String id) throws Exception {
        String source = URLEncoder.encode(SOURCE, StandardCharsets.UTF_8);
        return new JsonMapper()
                .readTree(adoption.get(cgm, "/v1/reports/verdict?source=" + source + "&id=" + id)
                        .body());
    }

    private static String bergen(String id, String stage) {
        return """
                {"specversion": "1.0", "type": "no.utbredt.adoption.reported.v1", "id": "%s", "source": "%s",
                 "data": {"actor": {"scheme": "KOMNR", "value": "4601", "serviceArea": "helsestasjon"},
                          "service": "digihelsestasjon", "role": "CONSUMER", "stage": "%s",
                          "validFrom": {"date": "2021-10", "basis": "OBSERVED"}, "statedAt": "2021-10-20",
                          "evidence": {"document": "brev-1", "quote": "Bergen har innført"}}}
                """.formatted(id, SOURCE, stage);
    }
}
