package no.utbredt.edge.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.vocabulary.deed.Deed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators and stewards do is kept with who, when, to what and what came of it; what they only look at or try is not. */
@ActiveProfiles(DeedHouse.NAME)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@SpringBootTest(classes = DeedHouse.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DeedsTest {

    private static final String OPERATOR = "operate";
    private static final String STEWARD = "documents.write";

    @LocalServerPort
    private int port;

    @Autowired
    private DeedHouse.Book book;

    @BeforeEach
    void come() {
        book.away.set(null);
    }

    @Test
    void a_deed_is_told_with_who_did_it_to_what_and_what_came_of_it() throws Exception {
        send(OPERATOR, "PUT", "/v1/things/m-4601");
        send(STEWARD, "PUT", "/v1/things/none");
        send(STEWARD, "POST", "/v1/reviews?dryRun=false");
        send(STEWARD, "POST", "/v1/bundles?kind=SHEET");

        JsonNode deeds = audit("").path("deeds");

        assertThat(deeds)
                .extracting(deed ->
                        deed.path("client").asString() + " " + deed.path("act").asString() + " "
                                + deed.path("what").asString() + " "
                                + deed.path("outcome").asString() + " "
                                + deed.path("status").asInt())
                .containsExactly(
                        "documents.write-local POST /v1/bundles board-paper DONE 200",
                        "documents.write-local POST /v1/reviews  DONE 200",
                        "documents.write-local PUT /v1/things/{id} none REFUSED 404",
                        "operate-local PUT /v1/things/{id} m-4601 DONE 200");
        assertThat(deeds)
                .allSatisfy(
                        deed -> assertThat(deed.path("organisation").asString()).isEqualTo("994598759"));
    }

    @Test
    void what_is_looked_at_tried_reported_or_asked_by_others_is_no_deed() throws Exception {
        send(OPERATOR, "GET", "/v1/things/m-4601");
        send(OPERATOR, "PUT", "/v1/things/m-4601?dryRun=true");
        send(STEWARD, "POST", "/v1/reviews");
        send(OPERATOR, "POST", "/v1/reports");
        send("reports.write", "PUT", "/v1/things/m-4601");
        send(OPERATOR, "PUT", "/v1/things/m-4601?dryrun=true");

        assertThat(audit("").path("deeds")).isEmpty();
    }

    @Test
    void pages_hold_each_deed_once_though_more_is_done_meanwhile() throws Exception {
        for (String thing : List.of("a", "b", "c")) {
            send(OPERATOR, "PUT", "/v1/things/" + thing);
        }
        List<String> seen = new ArrayList<>();
        JsonNode page = audit("?limit=2");
        page.path("deeds").forEach(deed -> seen.add(deed.path("what").asString()));
        send(OPERATOR, "PUT", "/v1/things/d");
        page = audit("?limit=2&next=" + page.path("next").asString());
        page.path("deeds").forEach(deed -> seen.add(deed.path("what").asString()));

        assertThat(seen).containsExactly("c", "b", "a");
        assertThat(page.has("next")).isFalse();
        assertThat(audit("?next=" + page.at("/deeds/0/id").asString()).path("deeds"))
                .isEmpty();
    }

    @Test
    void a_page_nobody_gave_is_refused_and_so_is_a_limit_out_of_bounds() throws Exception {
        assertThat(code("?next=12")).isEqualTo("invalid-parameter");
        assertThat(code("?limit=0")).isEqualTo("invalid-parameter");
    }

    @Test
    void what_cannot_be_kept_is_not_done() throws Exception {
        book.away.set(DeedHouse.Book.storeIsAway());

        assertThat(send(OPERATOR, "PUT", "/v1/things/m-4601").body()).contains("store-unavailable");
        assertThat(audit("").path("deeds")).isEmpty();
    }

    @Test
    void what_came_of_one_that_was_begun_and_never_ended_is_not_known() throws Exception {
        book.begin(Deed.begun(Instant.now(), "operator-local", null, "PUT /v1/things/{id}", "m-4601"));

        assertThat(audit("").path("deeds"))
                .extracting(deed -> deed.path("outcome").asString())
                .containsExactly("UNKNOWN");
    }

    private String code(String query) throws Exception {
        return audit(query).path("code").asString();
    }

    private JsonNode audit(String query) throws Exception {
        return JsonMapper.shared()
                .readTree(send(OPERATOR, "GET", "/v1/audit" + query).body());
    }

    private HttpResponse<String> send(String scope, String method, String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", "Bearer " + scope)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
