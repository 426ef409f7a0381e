package no.utbredt.reporting.web;

import static org.hamcrest.Matchers.contains;
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

/** Who is missing, and why. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class GapAnswersTest {

    @Autowired
    private MockMvc http;

    @Test
    void the_gap_tells_causes_names_and_what_would_close_most_of_it() throws Exception {
        ask("/v1/gap?service=kjernejournal&group=kommune&weight=population&limit=2")
                .andExpect(jsonPath("$.state").value("KNOWN"))
                .andExpect(jsonPath("$.causes", hasSize(1)))
                .andExpect(jsonPath("$.causes[0].cause").value("SILENT"))
                .andExpect(jsonPath("$.causes[0].derived").value(true))
                .andExpect(jsonPath("$.causes[0].actors").value(355))
                .andExpect(jsonPath("$.causes[0].unknown").value(355))
                .andExpect(jsonPath("$.causes[0].weight").value(5_391_369 - 285_601))
                .andExpect(jsonPath("$.largest.actors").value(10))
                .andExpect(jsonPath("$.largest.named[0].name").value("Oslo"))
                .andExpect(jsonPath("$.vendors[0].vendor").doesNotExist())
                .andExpect(jsonPath("$.vendors[0].sharePercent").value(100.0))
                .andExpect(jsonPath("$.missing.total").value(355))
                .andExpect(jsonPath("$.missing.items", hasSize(2)))
                .andExpect(jsonPath("$.missing.items[0].name").value("Oslo"))
                .andExpect(jsonPath("$.missing.items[0].stage").value("UNKNOWN"));
    }

    @Test
    void those_missing_for_one_cause_are_asked_for_apart() throws Exception {
        ask("/v1/gap?service=kjernejournal&group=kommune&cause=piloting")
                .andExpect(jsonPath("$.causes", hasSize(1)))
                .andExpect(jsonPath("$.missing.total").value(0));
        ask("/v1/gap?service=kjernejournal&group=kommune&format=csv")
                .andExpect(content().string(containsString("m-0301,Oslo,UNKNOWN,SILENT,true,1")));
    }

    @Test
    void the_gap_of_one_area_is_that_of_those_who_lie_in_it() throws Exception {
        ask("/v1/gap?service=kjernejournal&group=kommune&area=county:11")
                .andExpect(jsonPath("$.area.code").value("11"))
                .andExpect(jsonPath("$.basis.cut").value("COUNTY"))
                .andExpect(jsonPath("$.figure.denominator").value(2))
                .andExpect(jsonPath("$.causes[0].actors").value(2))
                .andExpect(jsonPath("$.missing.items[*].id").value(contains("m-1103", "m-1106")));
    }

    @Test
    void nobody_who_may_be_a_person_is_told_apart() throws Exception {
        ask("/v1/gap?service=kjernejournal&group=legekontor")
                .andExpect(jsonPath("$.causes", hasSize(0)))
                .andExpect(jsonPath("$.vendors", hasSize(0)))
                .andExpect(jsonPath("$.missing.total").value(0));
    }

    @ParameterizedTest
    @CsvSource({
        "group=kommune, 400, service-missing",
        "service=kjernejournal&group=kommune&cause=latskap, 400, cause-invalid",
        "service=kjernejournal&group=kommune&cut=COUNTY, 400, parameter-unknown",
        "service=kjernejournal&group=kommune&area=Nordland, 400, area-invalid",
        "service=kjernejournal&group=kommune&area=nation:1, 400, area-invalid",
        "service=kjernejournal&group=kommune&area=BYDEL:1, 400, area-invalid",
        "service=kjernejournal&group=kommune&area=COUNTY:99, 404, area-unknown",
        "service=kjernejournal&group=ingen, 404, group-unknown"
    })
    void a_gap_that_cannot_be_told_says_what_would_be_right(String asked, int status, String code) throws Exception {
        http.perform(get("/v1/gap?" + asked))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.expected").isNotEmpty());
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk());
    }
}
