package no.utbredt.reporting.effect.web;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What a succession would do to the figures is asked with the answer of its dry run. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class EffectsControllerTest {

    private static final String CLOSING = """
            {"date": "2025-01-01", "kind": "CLOSING", "changes": [{"actor": "%s", "version": "1-1", "state":
              {"kind": "MUNICIPALITY", "names": [{"value": "Bergen"}], "groups": [{"value": "kommune", "to": "2024-12-31"}],
               "identifiers": [], "parents": [], "places": [], "weights": [], "predecessors": [], "closed": "2024-12-31",
               "restricted": false, "sources": [], "systems": []}}]}
            """;

    @Autowired
    private MockMvc http;

    @Test
    void each_figure_it_may_move_is_told_before_and_after_on_the_day_and_today() throws Exception {
        ask(CLOSING.formatted("m-4601"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.actors[0]").value("m-4601"))
                .andExpect(jsonPath("$.figures[*].group").value(hasItem("kommune")))
                .andExpect(jsonPath("$.figures[*].date").value(hasItems("2025-01-01", "2026-11-20")))
                .andExpect(jsonPath("$.figures[*].changes").value(hasItem(true)));
    }

    @Test
    void nothing_is_supposed_of_who_may_be_a_person() throws Exception {
        ask(CLOSING.formatted("o-1"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("actor-restricted"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"date\": \"2025-01-01\"}",
                "{\"date\": \"2025-01-01\", \"changes\": []}",
                "{\"date\": \"2025-01-01\", \"changes\": [{\"actor\": \"../a\", \"state\": {}}]}",
                "{\"date\": \"2025-01-01\", \"changes\": [{\"actor\": \"a\", \"state\": {\"names\": 1}}]}"
            })
    void what_is_no_answer_of_a_dry_run_is_refused(String body) throws Exception {
        ask(body).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "2025-02-30", "i går", ""})
    void a_day_nobody_can_reckon_with_is_refused_by_its_name(String day) throws Exception {
        ask(CLOSING.formatted("m-4601").replace("\"2025-01-01\"", "\"" + day + "\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("date-invalid"))
                .andExpect(jsonPath("$.field").value("/date"));
    }

    @Test
    void the_dry_run_of_a_merger_of_many_is_read_whole() throws Exception {
        ask(CLOSING.formatted("m-4601")
                        .replace("\"sources\": []", "\"sources\": [], \"told\": \"" + "x".repeat(1_000_000) + "\""))
                .andExpect(status().isOk());
    }

    private ResultActions ask(String body) throws Exception {
        return http.perform(
                post("/v1/successions/effect").contentType(APPLICATION_JSON).content(body));
    }
}
