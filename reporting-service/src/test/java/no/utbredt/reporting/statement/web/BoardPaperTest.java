package no.utbredt.reporting.statement.web;

import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static no.utbredt.reporting.cast.Promised.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.kafka.OnTheLog;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The invented board paper asked back: every fact with its words, its manner and what became of it; nothing is lost. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
@Import(BoardPaperTest.Paper.class)
class BoardPaperTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DOCUMENT = "styresak-42-2024";

    @Autowired
    private MockMvc http;

    @Test
    void every_fact_comes_back_with_its_words_its_place_and_its_manner() throws Exception {
        Map<String, JsonNode> told = byId(ask("/v1/statements?limit=1000&document=" + DOCUMENT));

        assertThat(told).hasSize(40);
        for (JsonNode fact : facts()) {
            JsonNode said = fact.path("data");
            JsonNode item = Objects.requireNonNull(told.get(fact.path("id").stringValue()));
            assertThat(item.at("/report/quote")).isEqualTo(said.at("/evidence/quote"));
            assertThat(item.at("/report/place")).isEqualTo(said.at("/evidence/place"));
            assertThat(item.at("/actor/id")).isEqualTo(said.at("/actor/value"));
            assertThat(item.at("/service/id")).isEqualTo(said.path("service"));
            assertThat(item.path("stage")).isEqualTo(said.path("stage"));
            assertThat(item.path("validFrom")).isEqualTo(said.at("/validFrom/date"));
            assertThat(item.path("certain").booleanValue()).isEqualTo(!said.has("certainty"));
            manner(item.path("manner"), said.path("manner"));
        }
    }

    private static void manner(JsonNode told, JsonNode said) {
        for (String field : List.of("part", "unit", "degree")) {
            assertThat(told.path(field).asString("")).isEqualTo(said.path(field).asString(""));
        }
        assertThat(told.path("marks").toString())
                .isEqualTo(said.has("marks") ? said.path("marks").toString() : said.isMissingNode() ? "" : "[]");
        for (String field : List.of("/planned/stage", "/planned/date", "/counterpart/role")) {
            assertThat(told.at(field).asString("")).isEqualTo(said.at(field).asString(""));
        }
        assertThat(told.at("/onBehalfOf/actor/id").asString(""))
                .isEqualTo(said.at("/onBehalfOf/value").asString(""));
        assertThat(told.at("/counterpart/organisation/actor/id").asString(""))
                .isEqualTo(said.at("/counterpart/actor/value").asString(""));
        assertThat(told.at("/counterpart/group/id").asString(""))
                .isEqualTo(said.at("/counterpart/group").asString(""));
    }

    @Test
    void each_says_what_became_of_it() throws Exception {
        Map<String, JsonNode> told = byId(ask("/v1/statements?limit=1000&document=" + DOCUMENT));

        assertThat(having(told, "BESIDE")).containsExactly("17", "19", "21", "22", "24", "29", "30", "31");
        assertThat(having(told, "BOUNDS")).containsExactly("3", "4", "5", "6", "7", "8", "9", "15", "32", "34", "40");
        assertThat(having(told, "DECIDES")).hasSize(40 - 8 - 11);
    }

    private static List<String> having(Map<String, JsonNode> told, String verdict) {
        return told.entrySet().stream()
                .filter(each -> each.getValue().path("verdict").stringValue().equals(verdict))
                .map(Map.Entry::getKey)
                .sorted((one, other) -> Integer.parseInt(one) - Integer.parseInt(other))
                .toList();
    }

    @Test
    void a_trust_follows_its_region_until_it_speaks_itself() throws Exception {
        assertThat(standing("t-fjell-nord")).isEqualTo("IN_USE PARENT");
        assertThat(standing("t-fjell-sor")).isEqualTo("PILOTING ");
        JsonNode said =
                ask("/v1/statements?service=tjeneste-01&actor=t-fjell-nord").at("/statements/items");
        assertThat(said.values()).hasSize(1);
        assertThat(said.at("/0/report/id").stringValue()).isEqualTo("1");
        assertThat(said.at("/0/verdict").stringValue()).isEqualTo("DECIDES");
        JsonNode own =
                ask("/v1/statements?service=tjeneste-01&actor=t-fjell-sor").at("/statements/items");
        assertThat(own.values().stream().map(each -> each.path("verdict").stringValue()))
                .containsExactlyInAnyOrder("OUTWEIGHED", "DECIDES");
    }

    @Test
    void the_members_that_follow_their_parent_can_be_asked_for_alone() throws Exception {
        JsonNode all = ask("/v1/actors-by-stage?service=tjeneste-01&role=SOURCE&group=hf")
                .path("actors");
        JsonNode followers = ask("/v1/actors-by-stage?service=tjeneste-01&role=SOURCE&group=hf&derived=parent")
                .path("actors");

        assertThat(all.path("total").intValue()).isEqualTo(3);
        assertThat(followers.path("items").values().stream()
                        .map(each -> each.path("id").stringValue()))
                .containsExactlyInAnyOrder("t-fjell-nord", "t-fjell-ost");
        assertThat(code("/v1/actors-by-stage?service=tjeneste-01&group=hf&derived=mor"))
                .isEqualTo("derived-invalid");
    }

    private String standing(String actor) throws Exception {
        JsonNode adoptions = ask("/v1/actors/" + actor + "/timeline").path("adoptions");
        JsonNode standing = adoptions.values().stream()
                .filter(each -> each.at("/service/id").stringValue().equals("tjeneste-01"))
                .map(each ->
                        each.path("turns").get(each.path("turns").size() - 1).path("standing"))
                .findFirst()
                .orElseThrow();
        return standing.path("stage").stringValue() + " "
                + standing.at("/derived/from").asString("");
    }

    @Test
    void numbers_of_persons_and_processes_stand_beside_and_are_in_no_share() throws Exception {
        JsonNode said = ask("/v1/statements?service=tjeneste-10").at("/statements/items");
        List<JsonNode> figures = said.values().stream()
                .filter(each -> each.path("verdict").stringValue().equals("PUBLISHED"))
                .toList();

        assertThat(figures).hasSize(3);
        assertThat(figures.stream().map(each -> each.at("/figure/unit").stringValue()))
                .containsExactlyInAnyOrder("PERSONS", "PERSONS", "ITEMS");
        JsonNode cell = ask("/v1/coverage?service=tjeneste-10&group=hf&date=2024-06-01&stage=IN_USE")
                .at("/cells/0");
        assertThat(cell.at("/figure/numerator").intValue()).isEqualTo(1);
        assertThat(cell.at("/figure/denominator").intValue()).isEqualTo(3);
        assertThat(cell.at("/figure/lowerBound").intValue()).isEqualTo(1);
    }

    @Test
    void a_part_of_a_trust_is_in_the_upper_bound_alone() throws Exception {
        JsonNode cell = ask("/v1/coverage?service=tjeneste-03&group=hf&date=2024-06-01&stage=IN_USE")
                .at("/cells/0");

        assertThat(cell.at("/figure/numerator").intValue()).isZero();
        assertThat(cell.at("/scopeLimited").intValue()).isEqualTo(1);
        assertThat(cell.at("/figure/unknown").intValue()).isEqualTo(3);
    }

    @Test
    void as_comma_separated_values_it_comes_a_page_at_a_time() throws Exception {
        var first = http.perform(get("/v1/statements?format=csv&limit=30&document=" + DOCUMENT))
                .andReturn()
                .getResponse();
        String link = Objects.requireNonNull(first.getHeader("Link"));
        String next = link.substring(1, link.indexOf('>'));
        String rest = http.perform(get(next)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(first.getContentAsString(StandardCharsets.UTF_8).lines()).hasSize(31);
        assertThat(rest.lines()).hasSize(11);
        assertThat(first.getContentAsString(StandardCharsets.UTF_8) + rest)
                .contains("MATERNITY")
                .contains("2024/2026")
                .contains("TRIAL_ENDED");
    }

    @Test
    void what_is_not_mentioned_is_told_of_services_and_initiatives() throws Exception {
        JsonNode silences = ask("/v1/silence?document=" + DOCUMENT
                        + "&service=tjeneste-01,tjeneste-02&initiative=omtalt,ikke-omtalt")
                .path("silences");

        assertThat(silences.values().stream()
                        .map(each -> each.path("id").stringValue() + " "
                                + each.path("silent").booleanValue()))
                .containsExactly("tjeneste-01 false", "tjeneste-02 true", "omtalt false", "ikke-omtalt true");
    }

    @Test
    void a_question_that_cannot_be_answered_says_what_would_be_right() throws Exception {
        assertThat(code("/v1/statements")).isEqualTo("service-missing");
        assertThat(code("/v1/statements?service=finnes-ikke")).isEqualTo("service-unknown");
        assertThat(code("/v1/statements?actor=finnes-ikke")).isEqualTo("actor-unknown");
        assertThat(code("/v1/silence?service=tjeneste-01")).isEqualTo("document-missing");
        assertThat(code("/v1/silence?document=finnes-ikke&service=tjeneste-01")).isEqualTo("document-unknown");
        assertThat(code("/v1/silence?document=,x&service=tjeneste-01")).isEqualTo("document-invalid");
        assertThat(code("/v1/silence?document=x&service=finnes-ikke")).isEqualTo("service-unknown");
    }

    @Test
    void nothing_is_told_before_it_was_known_or_said() throws Exception {
        assertThat(ask("/v1/statements?knownAt=2024-03-01&document=" + DOCUMENT)
                        .at("/statements/total")
                        .intValue())
                .isZero();
        assertThat(ask("/v1/statements?statedBy=2024-03-01&document=" + DOCUMENT)
                        .at("/statements/total")
                        .intValue())
                .isZero();
    }

    private String code(String url) throws Exception {
        return ask(url).path("code").asString("");
    }

    private JsonNode ask(String url) throws Exception {
        return JSON.readTree(http.perform(get(url)).andReturn().getResponse().getContentAsByteArray());
    }

    private static Map<String, JsonNode> byId(JsonNode answer) {
        return answer.at("/statements/items").values().stream()
                .collect(Collectors.toMap(each -> each.at("/report/id").stringValue(), each -> each));
    }

    private static List<JsonNode> facts() throws IOException {
        try (InputStream paper = BoardPaperTest.class.getResourceAsStream("/examples/board-paper.json")) {
            return List.copyOf(JSON.readTree(Objects.requireNonNull(paper)).values());
        }
    }

    /** What is known after the paper has been entered; imported by this test alone, and found by no scan. */
    static class Paper {

        @Bean
        @Primary
        Knowledge paper() throws IOException {
            Told told = Told.of(List.of(
                    Actors.office("r-fjell", "rhf").recorded(Cast.FOUNDED),
                    Actors.unit("t-fjell-nord", "hf", "r-fjell").recorded(Cast.FOUNDED),
                    Actors.unit("t-fjell-sor", "hf", "r-fjell").recorded(Cast.FOUNDED),
                    Actors.unit("t-fjell-ost", "hf", "r-fjell").recorded(Cast.FOUNDED)));
            IntStream.rangeClosed(1, 40).forEach(n -> told.andService(Cast.service("tjeneste-%02d".formatted(n))));
            told.knowledge.learnGroups(
                    List.of(Cast.group("hf", new Group("HF", "Trusts", true, null, false, List.of()))));
            told.and(
                    figure("innbyggere").of("tjeneste-10", "innbygger").counts(null, "120000", Unit.PERSONS),
                    figure("utland").of("tjeneste-10", "innbygger-i-utlandet").counts(null, "40", Unit.PERSONS),
                    figure("prosesser").of("tjeneste-10", "hf").counts(null, "17", Unit.ITEMS));
            told.knowledge.learnInitiatives(List.of(
                    initiative("omtalt").cites(DOCUMENT, "Styresak 42/2024").recorded(),
                    initiative("ikke-omtalt").recorded()));
            List<Report> reports = new ArrayList<>();
            for (JsonNode fact : facts()) {
                Report report = OnTheLog.report(recorded(fact));
                reports.add(report);
                told.words(
                        report.name(),
                        fact.at("/data/evidence/quote").stringValue(),
                        report.stamp().recordedAt());
            }
            told.knowledge.take(reports);
            return told.knowledge;
        }

        private static String recorded(JsonNode fact) {
            ObjectNode content = (ObjectNode) fact.path("data").deepCopy();
            ((ObjectNode) content.path("evidence")).remove(List.of("quote", "classification"));
            ObjectNode report = JSON.createObjectNode();
            report.put("source", fact.path("source").stringValue());
            report.put("id", fact.path("id").stringValue());
            report.put("type", fact.path("type").stringValue());
            report.set("content", content);
            report.set("stamp", JSON.readTree("""
                    {"client": "loader", "speaker": "DOCUMENT", "receivedAt": "2024-03-20T10:00:00Z"}"""));
            report.put("recordedAt", "2024-03-20T10:00:00Z");
            report.set("delivery", JSON.readTree("{\"partition\": 0, \"offset\": 1}"));
            return report.toString();
        }
    }
}
