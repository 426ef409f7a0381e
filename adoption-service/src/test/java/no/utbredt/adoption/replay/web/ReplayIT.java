package no.utbredt.adoption.replay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.utbredt.adoption.report.web.RunningAdoption;
import no.utbredt.engines.Engines;
import no.utbredt.local.testing.Patience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Refused reports repaired on a real broker and a real store. */
class ReplayIT {

    private static final String EVENT = "application/cloudevents+json";
    private static final JsonMapper JSON = new JsonMapper();

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
    void what_was_refused_is_corrected_replayed_twice_and_counted_once() throws Exception {
        String entry = refused("corrected");
        String tag = tag(entry);

        var asItWas = write("replays", entry, "", "If-Match", tag);
        assertThat(asItWas.statusCode()).isEqualTo(422);
        assertThat(asItWas.body()).contains("stage-unknown").contains("\"acts\":[]");
        var tried = write("replays", entry + "&dryRun=true", report("corrected", "IN_USE"));
        assertThat(tried.body()).contains("\"dryRun\":true").contains("\"status\":\"recorded\"");
        assertThat(state(entry)).isEqualTo("OPEN");

        var first = write("replays", entry, report("corrected", "IN_USE"), "If-Match", tag);
        assertThat(first.statusCode()).as(first.body()).isIn(200, 202);
        assertThat(state(entry)).isEqualTo("REPLAYED");
        assertThat(write("replays", entry, report("corrected", "IN_USE"), "If-Match", tag)
                        .statusCode())
                .isEqualTo(412);
        await().atMost(Patience.LONG).untilAsserted(() -> {
            var again = write("replays", entry, report("corrected", "IN_USE"), "If-Match", tag(entry));
            assertThat(again.body()).contains("\"status\":\"duplicate\"");
        });

        var acts = adoption.get(operator, "/v1/set-aside/acts?client=operator-local");
        assertThat(JSON.readTree(acts.body()).path("acts"))
                .filteredOn(each -> each.path("entry").asString().equals(decoded(entry)))
                .allSatisfy(each -> {
                    assertThat(each.at("/act/organisation").asString()).isEqualTo("994598759");
                    assertThat(each.at("/act/id").asString()).isEqualTo("corrected");
                })
                .extracting(each -> each.at("/act/kind").asString())
                .startsWith("REPLAYED", "BEGUN")
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void what_is_closed_opens_again_when_the_same_is_refused_again() throws Exception {
        String entry = refused("closed");
        assertThat(write("closings", entry, "{\"reason\": \"\"}", "If-Match", tag(entry))
                        .statusCode())
                .isEqualTo(400);
        assertThat(write("closings", entry, "{\"reason\": \"finnes fra før\"}").statusCode())
                .isEqualTo(400);
        var closed = write("closings", entry, "{\"reason\": \"finnes fra før\"}", "If-Match", tag(entry));
        assertThat(JSON.readTree(closed.body()).path("state").asString()).isEqualTo("CLOSED");
        assertThat(write("closings", entry, "{\"reason\": \"igjen\"}", "If-Match", tag(entry))
                        .body())
                .contains("set-aside-settled");
        assertThat(ids("CLOSED")).contains(decoded(entry));

        assertThat(refused("closed")).isEqualTo(entry);
        assertThat(state(entry)).isEqualTo("OPEN");
        assertThat(ids("OPEN")).contains(decoded(entry));
    }

    @Test
    void the_audit_tells_what_an_operator_did_to_entries_and_sheets_and_which_organisation_it_was() throws Exception {
        String entry = refused("audited");
        write("closings", entry, "{\"reason\": \"finnes fra før\"}", "If-Match", tag(entry));
        adoption.post(operator, "/v1/registry-sheets?kind=ACTORS", "text/csv", "nothing of the kind\n");

        var audit = adoption.get(operator, "/v1/audit?limit=2");

        assertThat(JSON.readTree(audit.body()).path("deeds"))
                .allSatisfy(deed -> assertThat(deed.path("organisation").asString())
                        .as(audit.body())
                        .isEqualTo("994598759"))
                .extracting(deed ->
                        deed.path("act").asString() + " " + deed.path("what").asString() + " "
                                + deed.path("outcome").asString())
                .containsExactly(
                        "POST /v1/registry-sheets ACTORS REFUSED",
                        "POST /v1/set-aside/closings " + decoded(entry) + " DONE");
        assertThat(adoption.get(cgm, "/v1/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void only_operators_repair_and_a_body_nobody_could_read_needs_the_whole_event() throws Exception {
        String entry = refused("others");
        assertThat(adoption.get(cgm, "/v1/set-aside/entry?entry=" + entry).statusCode())
                .isEqualTo(403);
        assertThat(adoption.post(cgm, "/v1/set-aside/replays?entry=" + entry, EVENT, "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(adoption.get(operator, "/v1/set-aside/entry?entry=finnes-ikke")
                        .statusCode())
                .isEqualTo(404);

        adoption.send(cgm, EVENT, "{\"id\": ");
        String unreadable = encoded(entries("").stream()
                .filter(each -> each.path("kind").asString().equals("UNREADABLE"))
                .findFirst()
                .orElseThrow()
                .at("/repair/entry")
                .asString());
        assertThat(write("replays", unreadable + "&dryRun=true", "").body()).contains("replay-impossible");
        assertThat(write("replays", unreadable, report("read", "IN_USE"), "If-Match", tag(unreadable))
                        .statusCode())
                .isIn(200, 202);
    }

    private static String refused(String id) throws Exception {
        assertThat(adoption.send(cgm, EVENT, report(id, "IN_BRUK")).statusCode())
                .isEqualTo(422);
        return encoded(entries("").stream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .at("/repair/entry")
                .asString());
    }

    private static List<JsonNode> entries(String query) throws Exception {
        JsonNode found = JSON.readTree(
                adoption.get(operator, "/v1/set-aside?limit=1000" + query).body());
        return List.copyOf(found.path("setAside").values());
    }

    private static List<String> ids(String state) throws Exception {
        return entries("&state=" + state).stream()
                .map(each -> each.at("/repair/entry").asString())
                .toList();
    }

    private static HttpResponse<String> write(String what, String entry, String body, String... headers)
            throws Exception {
        String type = what.equals("replays") ? EVENT : "application/json";
        return adoption.post(operator, "/v1/set-aside/" + what + "?entry=" + entry, type, body, headers);
    }

    private static String tag(String entry) throws Exception {
        return adoption.get(operator, "/v1/set-aside/entry?entry=" + entry)
                .headers()
                .firstValue("etag")
                .orElseThrow();
    }

    private static String state(String entry) throws Exception {
        return JSON.readTree(adoption.get(operator, "/v1/set-aside/entry?entry=" + entry)
                        .body())
                .path("state")
                .asString();
    }

    private static String report(String id, String stage) {
        return """
                {"specversion": "1.0", "type": "no.utbredt.adoption.reported.v1", "id": "%s",
                 "source": "urn:utbredt:client:cgm-local:bergen", "data": {
                 "actor": {"scheme": "KOMNR", "value": "4601"}, "service": "digihelsestasjon", "role": "CONSUMER",
                 "stage": "%s", "validFrom": {"date": "2024-01-01", "basis": "STARTED"}, "statedAt": "2024-02-01"}}
                """.formatted(id, stage);
    }

    private static String encoded(String entry) {
        return URLEncoder.encode(entry, StandardCharsets.UTF_8);
    }

    private static String decoded(String entry) {
        return URLDecoder.decode(entry, StandardCharsets.UTF_8);
    }
}
