package no.utbredt.reporting.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Why a figure is another than it was. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class ExplanationAnswersTest {

    private static final String ASKED = "/v1/coverage/explanation?service=digihelsestasjon&group=kommune";

    @Autowired
    private MockMvc http;

    @Test
    void a_change_between_two_days_is_opened_down_to_the_reports() throws Exception {
        ask(ASKED + "&date=2026-11-20&since=2026-10-31")
                .andExpect(jsonPath("$.then.figure.numerator").value(1))
                .andExpect(jsonPath("$.now.figure.numerator").value(2))
                .andExpect(jsonPath("$.change.numerator").value(1))
                .andExpect(jsonPath("$.change.unknown").value(-1))
                .andExpect(jsonPath("$.contributions.total").value(1))
                .andExpect(jsonPath("$.contributions.items[0].name").value("Bergen"))
                .andExpect(jsonPath("$.contributions.items[0].kind").value("STAGE"))
                .andExpect(jsonPath("$.contributions.items[0].before").value("UNKNOWN"))
                .andExpect(jsonPath("$.contributions.items[0].after").value("IN_USE"))
                .andExpect(jsonPath("$.contributions.items[0].reports", hasSize(1)))
                .andExpect(
                        jsonPath("$.contributions.items[0].reports[0].speaker").value("ACTOR"));
    }

    @Test
    void a_change_of_what_was_known_names_what_came_since() throws Exception {
        ask(ASKED + "&date=2026-11-20&sinceKnownAt=2026-11-19")
                .andExpect(jsonPath("$.then.basis.date").value("2026-11-20"))
                .andExpect(jsonPath("$.then.basis.knownAt").value("2026-11-19"))
                .andExpect(jsonPath("$.change.numerator").value(1))
                .andExpect(jsonPath("$.contributions.items[0].reports[0].quote").value("=Bergen er i gang"));
        ask(ASKED + "&date=2026-11-20&sinceKnownAt=2026-11-19&format=csv")
                .andExpect(content().string(containsString("m-4601,Bergen,STAGE,UNKNOWN,IN_USE,1,0,-1")));
    }

    @Test
    void nothing_is_told_of_who_may_be_a_person() throws Exception {
        ask("/v1/coverage/explanation?service=kjernejournal&group=legekontor")
                .andExpect(jsonPath("$.withheld").value(true))
                .andExpect(jsonPath("$.contributions.total").value(0));
    }

    @ParameterizedTest
    @CsvSource({
        "date=2022-01-01&since=2022-01-02, since-invalid",
        "knownAt=2022-01-01&sinceKnownAt=2022-01-02, sinceKnownAt-invalid",
        "sinceKnownAt=ofte, sinceKnownAt-invalid",
        "cut=COUNTY, parameter-unknown"
    })
    void what_cannot_be_explained_says_what_would_be_right(String asked, String code) throws Exception {
        http.perform(get(ASKED + "&" + asked))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.expected").isNotEmpty());
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk());
    }
}
