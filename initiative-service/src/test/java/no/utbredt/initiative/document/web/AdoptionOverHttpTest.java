package no.utbredt.initiative.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.utbredt.edge.Refused;
import no.utbredt.initiative.document.Adoption.Remark;
import no.utbredt.initiative.document.Adoption.Status;
import no.utbredt.initiative.document.Adoption.Verdict;
import no.utbredt.local.testing.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the adoption-service answers, in the desk's words. */
final class AdoptionOverHttpTest {

    private final List<String> heard = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                heard.add(exchange.getRequestURI() + " "
                        + exchange.getRequestHeaders().getFirst("Authorization"));
                byte[] body = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void everyVerdictIsReadWithItsReasonsAndWhoeverSendsIsShown() {
        status = 207;
        answer = """
                {"results": [
                  {"status": "recorded", "notices": [{"field": "/data/actor", "code": "actor-not-known-yet", "detail": "d", "detailNb": "n", "expected": "e"}]},
                  {"status": "duplicate"}, {"status": "received"}, {"status": "unavailable"},
                  {"status": "refused", "problems": [{"field": "/data/stage", "code": "stage-unknown", "detail": "d", "detailNb": "n", "expected": "e"}]}]}
                """;

        List<Verdict> verdicts = desk().reports(some(5), false);

        assertThat(verdicts)
                .extracting(Verdict::status)
                .containsExactly(Status.NEW, Status.UNCHANGED, Status.NEW, Status.UNAVAILABLE, Status.REFUSED);
        assertThat(verdicts.getFirst().notices()).extracting(Remark::code).containsExactly("actor-not-known-yet");
        assertThat(verdicts.getLast().problems())
                .containsExactly(new Remark("/data/stage", "stage-unknown", "d", "n", "e"));
        assertThat(heard).containsExactly("/v1/reports Bearer hemmelig");
    }

    @Test
    void aFigureSaysWhichOfItsMembersDiffer() {
        answer = """
                {"results": [{"status": "accepted", "outcome": "created", "differences": []},
                  {"status": "accepted", "outcome": "unchanged", "differences": []},
                  {"status": "accepted", "outcome": "changed", "differences": [{"field": "value"}, {"field": "note"}]},
                  {"status": "refused", "problem": {"field": "/asOf", "code": "date", "detail": "d", "detailNb": "n", "expected": "e"}}]}
                """;

        List<Verdict> verdicts = desk().figures(some(4), true);

        assertThat(verdicts)
                .extracting(Verdict::status)
                .containsExactly(Status.NEW, Status.UNCHANGED, Status.CHANGED, Status.REFUSED);
        assertThat(verdicts.get(2).members()).containsExactly("value", "note");
        assertThat(heard).containsExactly("/v1/published-figures?dryRun=true Bearer hemmelig");
    }

    @Test
    void whatItRefusesIsPassedOnAndWhatIsNoAnswerOfItsIsUnreachable() {
        status = 403;
        answer = "{\"code\": \"scope-missing\", \"detail\": \"d\", \"detailNb\": \"n\"}";
        assertThat(refused()).isEqualTo("403 scope-missing");
        status = 503;
        answer = "{\"code\": \"not-ready-yet\"}";
        assertThat(refused()).isEqualTo("503 not-ready-yet");
        status = 500;
        assertThat(refused()).isEqualTo("502 service-unreachable");
        status = 200;
        answer = "<html>";
        assertThat(refused()).isEqualTo("502 service-unreachable");
        answer = "{\"results\": []}";
        assertThat(refused()).isEqualTo("502 service-unreachable");
        server.stop(0);
        assertThat(refused()).isEqualTo("502 service-unreachable");
    }

    @Test
    void moreThanOneCallIsMadeForManyAndTheTokenIsNowhereTold() {
        answer = "{\"results\": [%s]}"
                .formatted(String.join(",", Collections.nCopies(500, "{\"status\": \"duplicate\"}")));

        assertThat(desk().reports(some(1000), true)).hasSize(1000);
        assertThat(heard).hasSize(2);
        assertThat(desk().toString()).doesNotContain("hemmelig");
    }

    private String refused() {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> desk().reports(some(1), true))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> told.add(
                                no.problem().status() + " " + no.problem().code()));
        return told.getFirst();
    }

    private AdoptionOverHttp desk() {
        URI at = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new AdoptionOverHttp(
                HttpClient.newHttpClient(), at, Patience.LONG, address -> Map.of("Authorization", "Bearer hemmelig"));
    }

    private static List<ObjectNode> some(int many) {
        List<ObjectNode> some = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            some.add(JsonMapper.shared().valueToTree(Map.of("id", String.valueOf(i))));
        }
        return some;
    }
}
