package no.utbredt.reporting.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Indicators: by what each is measured, what it shows, and how it stands by its document's rule. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class IndicatorAnswersTest {

    private static final String ONE = "/v1/indicators/kjernejournal-i-kommunene.";

    @Autowired
    private MockMvc http;

    @Test
    void without_a_document_s_rule_nothing_is_decided_and_the_figure_is_shown() throws Exception {
        ask(ONE + "innforing?date=2022-04-01")
                .andExpect(jsonPath("$.indicator.status").value("NOT_DECIDED"))
                .andExpect(jsonPath("$.indicator.statusReason").value("NO_RULE"))
                .andExpect(jsonPath("$.indicator.measures[0].by").value("COVERAGE"))
                .andExpect(jsonPath("$.indicator.measures[0].values[0].group").value("kommune"))
                .andExpect(jsonPath("$.indicator.measures[0].values[0].state").value("KNOWN"))
                .andExpect(jsonPath("$.indicator.measures[0].usage").isEmpty());
    }

    @Test
    void use_stands_apart_from_introduction() throws Exception {
        ask(ONE + "bruk?date=2024-06-30")
                .andExpect(jsonPath("$.indicator.measures[0].values").isEmpty())
                .andExpect(jsonPath("$.indicator.measures[0].usage").isNotEmpty());
    }

    @Test
    void what_is_not_measured_says_why() throws Exception {
        ask(ONE + "tilfredshet")
                .andExpect(jsonPath("$.indicator.measures[0].by").value("NOT_MEASURED"))
                .andExpect(jsonPath("$.indicator.measures[0].reason").value("meldes ikke"));
    }

    @Test
    void a_rule_of_a_document_is_held_against_the_bounds() throws Exception {
        ask(ONE + "malt-med-regel?date=2022-04-01")
                .andExpect(jsonPath("$.indicator.rules[0].said.document").value("veikart"))
                .andExpect(jsonPath("$.indicator.statusReason").value("UNKNOWN_DECIDES"));
    }

    @Test
    void all_come_in_pages_and_as_lines() throws Exception {
        ask("/v1/indicators?limit=1")
                .andExpect(jsonPath("$.indicators.total").value(4))
                .andExpect(jsonPath("$.indicators.next").isNotEmpty());
        ask("/v1/indicators?format=csv&date=2022-04-01")
                .andExpect(content().string(containsString("kjernejournal-i-kommunene.tilfredshet")))
                .andExpect(content().string(containsString("NOT_MEASURED")));
    }

    @Test
    void what_nobody_had_stated_by_then_is_none() throws Exception {
        ask("/v1/indicators?statedBy=2020-01-01")
                .andExpect(jsonPath("$.indicators.total").value(0));
        http.perform(get("/v1/indicators/finnes-ikke"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("indicator-unknown"));
    }

    private ResultActions ask(String question) throws Exception {
        return http.perform(get(question)).andExpect(status().isOk());
    }
}
