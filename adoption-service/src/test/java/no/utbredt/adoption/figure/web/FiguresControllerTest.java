package no.utbredt.adoption.figure.web;

import static no.utbredt.adoption.Callers.operator;
import static no.utbredt.adoption.Callers.steward;
import static no.utbredt.adoption.Callers.vendor;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.utbredt.adoption.WebSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(properties = "utbredt.data=../data")
@ContextConfiguration(classes = WebSlice.class)
final class FiguresControllerTest {

    /** Sixty municipalities use kjernejournal (veikart 21.1, kap. 2.2.1). */
    private static final String SIXTY = """
            {"service": "kjernejournal", "role": "CONSUMER", "group": "kommune", "stage": "IN_USE",
             "value": {"number": 60, "unit": "ACTORS", "qualifier": "EXACT"},
             "asOf": "2021-10-01", "statedAt": "2021-10",
             "quote": "Per 1.10.2021 har 60 kommuner tatt i bruk kjernejournal",
             "document": "veikart-21.1", "place": "kap. 2.2.1"}
            """;

    @Autowired
    MockMvc http;

    @Test
    void a_figure_entered_twice_is_entered_once() throws Exception {
        enter("sixty", SIXTY, 200).andExpect(header().string("ETag", "\"1-1\""));
        enter("sixty", SIXTY, 200)
                .andExpect(header().string("ETag", "\"1-1\""))
                .andExpect(jsonPath("$.notices", hasSize(0)));

        http.perform(get("/v1/published-figures/sixty"))
                .andExpect(jsonPath("$.history", hasSize(1)))
                .andExpect(jsonPath("$.history[0].state.value.number").value(60))
                .andExpect(jsonPath("$.history[0].state.certainty").value("CERTAIN"));
    }

    @Test
    void what_cannot_be_is_refused_with_its_place() throws Exception {
        refused(SIXTY.replace("60, \"unit\": \"ACTORS\"", "101, \"unit\": \"SHARE_ACTORS\""), "/value", "value-range");
        refused(SIXTY.replace("60,", "60.5,"), "/value", "value-whole");
        refused(SIXTY.replace("60,", "-1,"), "/value", "value-range");
        refused(SIXTY.replace("\"ACTORS\"", "\"CLINICS\""), "/value/unit", "code-unknown");
        refused(SIXTY.replace("IN_USE", "USED"), "/stage", "code-unknown");
        refused(SIXTY.replace("2021-10-01", "2021-13"), "/asOf", "date");
        refused(SIXTY.replace("2021-10-01", "2022"), "/asOf", "as-of-after-stated");
        refused(SIXTY.replace("\"value\":", "\"volume\":"), "/value", "value-or-word");
        refused(
                SIXTY.replace("{\"service\"", "{\"memberStage\": \"NO_PLAN\", \"service\""),
                "/memberStage",
                "member-stage");
        refused(SIXTY.replace("{\"service\"", "{\"partOf\": \"wrong\", \"service\""), "/partOf", "figure-own-relation");
        refused(SIXTY.replace("\"quote\":", "\"words\":"), "/quote", "value-missing");
    }

    @Test
    void a_figure_may_refer_to_one_that_comes_later() throws Exception {
        String part = SIXTY.replace("{\"service\"", "{\"partOf\": \"later\", \"service\"");

        enter("part", part, 200).andExpect(jsonPath("$.notices[0].code").value("figure-not-known-yet"));
        enter("later", SIXTY, 200);
        enter("part", part, 200).andExpect(jsonPath("$.notices", hasSize(0)));
    }

    @Test
    void what_a_source_marks_intern_is_shown_to_stewards_only() throws Exception {
        enter("intern", SIXTY.replace("{\"service\"", "{\"classification\": \"INTERN\", \"service\""), 200);

        http.perform(get("/v1/published-figures/intern"))
                .andExpect(jsonPath("$.history[0].state.value").value(nullValue()))
                .andExpect(jsonPath("$.history[0].state.quote").value(nullValue()));
        http.perform(get("/v1/published-figures/intern").with(steward()))
                .andExpect(jsonPath("$.history[0].state.value.number").value(60))
                .andExpect(jsonPath("$.history[0].state.quote").isNotEmpty());
    }

    @Test
    void nobody_but_a_steward_enters_figures() throws Exception {
        var entering =
                put("/v1/published-figures/other").contentType(APPLICATION_JSON).content(SIXTY);

        http.perform(entering).andExpect(status().isUnauthorized());
        http.perform(entering.with(vendor())).andExpect(status().isForbidden());
        http.perform(entering.with(operator())).andExpect(status().isForbidden());
        http.perform(get("/v1/published-figures/other")).andExpect(status().isNotFound());
    }

    @Test
    void many_at_once_are_judged_one_by_one() throws Exception {
        String right = SIXTY.replace("{\"service\"", "{\"id\": \"bulk-1\", \"service\"");
        String wrong = SIXTY.replace("{\"service\"", "{\"id\": \"bulk-2\", \"service\"")
                .replace("60,", "-60,");

        bulk("[" + right + "," + wrong + ", 7]")
                .andExpect(jsonPath("$.results[0].status").value("accepted"))
                .andExpect(jsonPath("$.results[1].status").value("refused"))
                .andExpect(jsonPath("$.results[1].problem.field").value("/value"))
                .andExpect(jsonPath("$.results[2].problem.code").value("json-type"));
        http.perform(get("/v1/published-figures?document=veikart-21.1&service=kjernejournal&group=kommune"))
                .andExpect(jsonPath("$.figures[*].id", hasItem("bulk-1")));
    }

    @Test
    void a_list_is_told_in_parts_and_says_how_it_goes_on() throws Exception {
        for (String id : List.of("part-1", "part-2", "part-3")) {
            bulk("["
                    + SIXTY.replace("{\"service\"", "{\"id\": \"" + id + "\", \"service\"")
                            .replace("veikart-21.1", "i-deler")
                    + "]");
        }

        http.perform(get("/v1/published-figures?document=i-deler&limit=2"))
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.figures.length()").value(2))
                .andExpect(jsonPath("$.next").value("2"));
        http.perform(get("/v1/published-figures?document=i-deler&limit=2&next=2"))
                .andExpect(jsonPath("$.figures[0].id").value("part-3"))
                .andExpect(jsonPath("$.next").doesNotExist());
    }

    @Test
    void one_id_given_several_times_is_entered_in_the_order_given_among_others_new_changed_unchanged_and_refused()
            throws Exception {
        String given = "{\"id\": \"%s\", \"service\"";
        enter("many-changed", SIXTY, 200);
        enter("many-same", SIXTY, 200);
        bulk("[%s, %s, %s, %s, %s, %s]"
                        .formatted(
                                SIXTY.replace("{\"service\"", given.formatted("many-twice")),
                                SIXTY.replace("{\"service\"", given.formatted("many-twice"))
                                        .replace("60,", "61,"),
                                SIXTY.replace("{\"service\"", given.formatted("many-changed"))
                                        .replace("60,", "62,"),
                                SIXTY.replace("{\"service\"", given.formatted("many-refused"))
                                        .replace("IN_USE", "KANSKJE"),
                                SIXTY.replace("{\"service\"", given.formatted("many-same")),
                                SIXTY.replace("{\"service\"", given.formatted("many-twice"))
                                        .replace("60,", "63,")))
                .andExpect(jsonPath(
                        "$.results[*].id",
                        is(List.of(
                                "many-twice",
                                "many-twice",
                                "many-changed",
                                "many-refused",
                                "many-same",
                                "many-twice"))))
                .andExpect(jsonPath("$.results[3].status").value("refused"))
                .andExpect(jsonPath("$.results[?(@.status == 'accepted')]", hasSize(5)));

        http.perform(get("/v1/published-figures/many-twice"))
                .andExpect(header().string("ETag", "\"1-3\""))
                .andExpect(jsonPath("$.history[*].state.value.number", is(List.of(60, 61, 63))));
        http.perform(get("/v1/published-figures/many-changed")).andExpect(header().string("ETag", "\"1-2\""));
        http.perform(get("/v1/published-figures/many-same")).andExpect(header().string("ETag", "\"1-1\""));
        http.perform(get("/v1/published-figures/many-refused")).andExpect(status().isNotFound());
    }

    @Test
    void a_trial_of_many_says_what_each_would_change_and_enters_none() throws Exception {
        String given = "{\"id\": \"%s\", \"service\"";
        enter("trial-same", SIXTY, 200);
        enter("trial-changed", SIXTY, 200);
        String sent = "[%s, %s, %s]"
                .formatted(
                        SIXTY.replace("{\"service\"", given.formatted("trial-same")),
                        SIXTY.replace("{\"service\"", given.formatted("trial-changed"))
                                .replace("60,", "61,"),
                        SIXTY.replace("{\"service\"", given.formatted("trial-new")));

        http.perform(post("/v1/published-figures?dryRun=true")
                        .with(steward())
                        .contentType(APPLICATION_JSON)
                        .content(sent))
                .andExpect(jsonPath("$.results[*].outcome", is(List.of("unchanged", "changed", "created"))))
                .andExpect(jsonPath("$.results[1].differences[*].field", is(List.of("value"))));
        http.perform(get("/v1/published-figures/trial-new")).andExpect(status().isNotFound());
        http.perform(get("/v1/published-figures/trial-changed")).andExpect(header().string("ETag", "\"1-1\""));

        bulk(sent).andExpect(jsonPath("$.results[*].outcome", is(List.of("unchanged", "changed", "created"))));
        bulk(sent).andExpect(jsonPath("$.results[*].outcome", is(List.of("unchanged", "unchanged", "unchanged"))));
    }

    @Test
    void every_figure_of_the_projects_documents_is_accepted() throws Exception {
        try (Stream<Path> documents = Files.list(Path.of("../data/documents"))) {
            for (Path document : documents.filter(Files::isDirectory).toList()) {
                bulk(new JsonMapper().writeValueAsString(figures(document)))
                        .andExpect(jsonPath("$.results[*].status", everyItem(is("accepted"))));
            }
        }
    }

    private static List<Map<String, Object>> figures(Path document) throws Exception {
        Map<String, Object> about = new Yaml().load(Files.readString(document.resolve("document.yaml")));
        Map<String, List<Map<String, Object>>> file =
                new Yaml().load(Files.readString(document.resolve("figures.yaml")));
        List<Map<String, Object>> figures = file.get("figures") == null ? List.of() : file.get("figures");
        figures.forEach(figure -> {
            figure.put("document", about.get("id"));
            figure.putIfAbsent("statedAt", about.get("publishedAt"));
        });
        return figures;
    }

    private void refused(String body, String field, String code) throws Exception {
        enter("wrong", body, 400)
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.expected").isNotEmpty());
    }

    private ResultActions enter(String id, String body, int status) throws Exception {
        return http.perform(put("/v1/published-figures/" + id)
                        .with(steward())
                        .contentType(APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(status));
    }

    private ResultActions bulk(String body) throws Exception {
        return http.perform(post("/v1/published-figures")
                        .with(steward())
                        .contentType(APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk());
    }
}
