package no.utbredt.adoption.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.FootnoteState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import no.utbredt.engines.Engines;
import no.utbredt.local.testing.Patience;
import no.utbredt.vocabulary.FootnoteKey;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The door with a real broker of four partitions, a real store and a real issuer. */
class DoorIT {

    private static final String ONE = "application/cloudevents+json";
    private static final String MANY = "application/cloudevents-batch+json";
    private static final String LONGEST_WAIT = "wait=30";
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
        await().atMost(Patience.LONG).until(() -> adoption.status("/actuator/health/readiness") == 200);
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
        await().atMost(Patience.LONG).untilAsserted(() -> {
            JsonNode found = lookUp("three-times");
            assertThat(found.path("deliveries"))
                    .extracting(each -> each.path("verdict").asString())
                    .containsExactly("recorded", "duplicate", "conflict");
            assertThat(found.path("verdict").asString()).isEqualTo("recorded");
            assertThat(found.at("/report/content/stage").asString()).isEqualTo("INTRODUCED");
            assertThat(found.at("/report/stamp/delegation").asString()).isEqualTo("example-cgm-bergen");
        });
    }

    @Test
    void whatStandsBesideTheStagesGoesTheSameWay() throws Exception {
        assertThat(statuses(ONE, usage("used", 12))).containsExactly("recorded");
        assertThat(statuses(ONE, usage("used", 12))).containsExactly("duplicate");
        assertThat(statuses(ONE, usage("used", 13))).containsExactly("conflict");
        assertThat(statuses(ONE, bergen("used", "IN_USE"))).containsExactly("conflict");
        await().atMost(Patience.LONG).untilAsserted(() -> {
            JsonNode found = lookUp("used");
            assertThat(found.path("deliveries"))
                    .extracting(each -> each.path("verdict").asString())
                    .containsExactly("recorded", "duplicate", "conflict", "conflict");
            assertThat(found.at("/report/content/volume").asLong()).isEqualTo(12);
            assertThat(found.at("/report/stamp/delegation").asString()).isEqualTo("example-cgm-bergen");
        });

        String heartbeat = event("alive", "no.utbredt.heartbeat.v1", "{\"at\": \"2024-06-03T06:00:00Z\"}");
        assertThat(statuses(MANY, "[" + heartbeat + "," + usage("used-2", 0) + "," + heartbeat + "]"))
                .containsExactly("recorded", "recorded", "duplicate");
    }

    private static String usage(String id, int volume) {
        return event(
                id,
                "no.utbredt.usage.reported.v1",
                "{\"actor\": {\"scheme\": \"KOMNR\", \"value\": \"4601\"}, \"service\": \"digihelsestasjon\", "
                        + "\"month\": \"2024-05\", \"volume\": " + volume
                        + ", \"unit\": \"MESSAGES\", \"statedAt\": \"2024-06-03\"}");
    }

    private static String event(String id, String type, String data) {
        return "{\"specversion\": \"1.0\", \"type\": \"" + type + "\", \"id\": \"" + id + "\", \"source\": \"" + SOURCE
                + "\", \"data\": " + data + "}";
    }

    @Test
    void aBatchIsJudgedReportByReportAndTheRestRecorded() throws Exception {
        String batch = "[" + bergen("b1", "IN_USE") + "," + bergen("b2", "SOLD") + "," + bergen("b1", "IN_USE") + ","
                + "17," + bergen("b3", "IN_USE").replace("4601", "0301") + "," + bergen("b4", "PILOTING") + "]";
        var answer = adoption.send(cgm, MANY, batch, "Prefer", LONGEST_WAIT);
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
        var answer = adoption.send(cgm, MANY, batch, "Prefer", LONGEST_WAIT);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningAdoption.results(answer).map(DoorIT::status))
                .hasSize(10_000)
                .containsOnly("recorded");
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
    void whatIsOnlyTriedIsNeverSetAsideWhateverItIs() throws Exception {
        String before = adoption.get(operator, "/v1/set-aside").body();
        for (String body : List.of("{\"id\": ", "[", bergen("tried", "IN_BRUK"))) {
            adoption.rehearse(cgm, ONE, body);
            adoption.rehearse(cgm, MANY, body);
        }
        assertThat(adoption.rehearse(cgm, ONE, "{\"id\": ").body()).contains("\"code\":\"not-json\"");
        assertThat(adoption.get(operator, "/v1/set-aside").body()).isEqualTo(before);
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
                LONGEST_WAIT,
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
        await().atMost(Patience.LONG)
                .untilAsserted(
                        () -> assertThat(adoption.get(cgm, "/v1/reports?actor=KOMNR:4601&serviceArea=helsestasjon")
                                        .body())
                                .contains("by-actor", "asOf"));
        assertThat(adoption.get(engines.token("dips-local"), "/v1/reports?actor=KOMNR:4601&serviceArea=helsestasjon")
                        .body())
                .contains("\"reports\":[]");
    }

    @Test
    void a_client_finds_its_own_reports_by_verdict() throws Exception {
        statuses(ONE, bergen("own", "IN_USE"));
        statuses(ONE, bergen("own", "PILOTING"));
        await().atMost(Patience.LONG).untilAsserted(() -> {
            var mine = adoption.get(cgm, "/v1/reports/own?verdict=conflict&limit=1000");
            assertThat(mine.statusCode()).as(mine.body()).isEqualTo(200);
            assertThat(new JsonMapper().readTree(mine.body()).path("reports"))
                    .extracting(each -> each.path("id").asString())
                    .contains("own");
        });
        assertThat(adoption.get(cgm, "/v1/reports/own?verdict=seen").body())
                .contains("invalid-parameter", "recorded, duplicate, conflict, unreadable");
        assertThat(adoption.get("", "/v1/reports/own").statusCode()).isEqualTo(401);
    }

    @Test
    void the_list_of_own_reports_goes_on_where_it_ended_and_never_among_anothers() throws Exception {
        statuses(ONE, bergen("page-1", "IN_USE"));
        statuses(ONE, bergen("page-2", "IN_USE"));

        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(own(cgm, 400))
                        .anyMatch(each -> each.endsWith(" page-1"))
                        .anyMatch(each -> each.endsWith(" page-2"))
                        .doesNotHaveDuplicates());
        assertThat(own(engines.token("dips-local"), 1)).noneMatch(each -> each.contains("page-"));
    }

    /** The ids of all, page by page. */
    private List<String> own(String token, int limit) throws Exception {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            String after = URLEncoder.encode(next, StandardCharsets.UTF_8);
            var page = new JsonMapper()
                    .readTree(adoption.get(token, "/v1/reports/own?limit=" + limit + "&next=" + after)
                            .body());
            page.path("reports")
                    .forEach(each -> ids.add(each.path("source").asString() + " "
                            + each.path("id").asString()));
            next = page.path("next").asString("");
            assertThat(next).doesNotContain("urn:");
        } while (!next.isEmpty());
        return ids;
    }

    @Test
    void an_answer_at_the_door_says_what_is_left_of_the_clients_allowance_and_whose_call_it_answers() throws Exception {
        String call = "3f1f2d3e-8d5f-4a53-9f0c-0f6f5a1e7b21";
        var answer = adoption.send(cgm, ONE, bergen("allowance", "IN_USE"), "nhn-event-id", call);

        assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"client\";q=40000;w=2");
        assertThat(answer.headers().firstValue("RateLimit").orElse("")).startsWith("\"client\";r=39");
        assertThat(answer.headers().firstValue("nhn-event-id")).contains(call);
        assertThat(adoption.send(cgm, ONE, bergen("allowance", "IN_USE"), "nhn-event-id", "17")
                        .body())
                .contains("invalid-parameter", "a UUID");
    }

    @Test
    void theOpenWordsOfARecordedReportArePublishedUntilTheyAreErased() throws Exception {
        statuses(ONE, quoting("noted", "IN_USE", "Bergen bruker den", "OPEN"));
        assertThat(statuses(ONE, quoting("noted", "IN_USE", "Andre ord", "OPEN")))
                .containsExactly("duplicate");
        assertThat(statuses(ONE, quoting("noted", "PAUSED", "Tredje ord", "OPEN")))
                .containsExactly("conflict");
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(words("noted")).contains("Bergen bruker den"));
        assertThat(words("noted")).contains("Bergen bruker den");

        assertThat(adoption.delete(cgm, footnote("noted"))).isEqualTo(403);
        assertThat(adoption.delete(operator, footnote("never-sent"))).isEqualTo(404);
        assertThat(adoption.delete(operator, footnote("noted"))).isEqualTo(204);
        assertThat(words("noted")).isEmpty();
        assertThat(footnotes()
                        .find(FootnoteKey.of(SOURCE, "noted"))
                        .orElseThrow()
                        .history())
                .hasSize(1);
        assertThat(kept("noted")).isZero();
        statuses(ONE, quoting("noted", "IN_USE", "Bergen bruker den", "OPEN"));
        statuses(ONE, quoting("after", "IN_USE", "Etter", "OPEN"));
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(words("after")).contains("Etter"));
        assertThat(words("noted")).isEmpty();
    }

    @Test
    void internalWordsAreKeptAndNeverPublished() throws Exception {
        statuses(ONE, quoting("internal", "IN_USE", "Bare internt", "INTERN"));
        statuses(ONE, quoting("open", "IN_USE", "For alle", "OPEN"));
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(words("open")).contains("For alle"));
        assertThat(footnotes().find(FootnoteKey.of(SOURCE, "internal"))).isEmpty();
        assertThat(kept("internal")).isOne();
    }

    private static Optional<String> words(String id) {
        return footnotes()
                .find(FootnoteKey.of(SOURCE, id))
                .map(DocumentState::newest)
                .map(FootnoteState::quote);
    }

    private static Documents<FootnoteState> footnotes() {
        return adoption.context().getBean(Archive.class).documents(Kind.FOOTNOTES);
    }

    private static long kept(String id) {
        return adoption.context()
                .getBean(MongoOperations.class)
                .getCollection("footnotes")
                .countDocuments(new Document("id", id));
    }

    private static String footnote(String id) {
        return "/v1/reports/footnote?source=" + URLEncoder.encode(SOURCE, StandardCharsets.UTF_8) + "&id=" + id;
    }

    private static String quoting(String id, String stage, String quote, String classification) {
        return bergen(id, stage)
                .replace("Bergen har innført\"", quote + "\", \"classification\": \"" + classification + "\"");
    }

    private static List<String> statuses(String type, String body) throws Exception {
        return RunningAdoption.results(adoption.send(cgm, type, body, "Prefer", LONGEST_WAIT))
                .map(DoorIT::status)
                .toList();
    }

    /** What was answered; where the wait was over before the register had judged, the verdict on that delivery as it is looked up. */
    private static String status(JsonNode result) {
        String status = result.path("status").asString();
        return status.equals("received")
                ? await().atMost(Patience.LONG).until(() -> verdict(result), verdict -> !verdict.isEmpty())
                : status;
    }

    private static String verdict(JsonNode result) throws Exception {
        return lookUp(result.path("id").asString()).path("deliveries").values().stream()
                .filter(each -> each.path("delivery").equals(result.path("delivery")))
                .map(each -> each.path("verdict").asString())
                .findFirst()
                .orElse("");
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
