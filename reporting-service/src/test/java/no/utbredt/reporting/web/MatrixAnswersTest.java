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

/** The front page and the map, each in one answer. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class MatrixAnswersTest {

    private static final String KJ = "$.rows[?(@.service.id=='kjernejournal')].cells[?(@.group=='kommune')]";

    @Autowired
    private MockMvc http;

    @Test
    void the_matrix_tells_figure_change_curve_and_target_in_one_answer() throws Exception {
        ask("/v1/coverage/matrix?stage=in-use&date=2020-06-30&since=2020-04-30&from=2020-03-01")
                .andExpect(jsonPath("$.basis.since").value("2020-04-30"))
                .andExpect(jsonPath(KJ + ".state").value("KNOWN"))
                .andExpect(jsonPath(KJ + ".figure.numerator").value(1))
                .andExpect(jsonPath(KJ + ".before.numerator").value(0))
                .andExpect(jsonPath(KJ + ".change.numerator").value(1))
                .andExpect(jsonPath(KJ + ".curve[*]", hasSize(4)))
                .andExpect(jsonPath(KJ + ".curve[0].date").value("2020-03-31"))
                .andExpect(jsonPath(KJ + ".curve[3].numerator").value(1))
                .andExpect(jsonPath(KJ + ".targets[0].value").value(75));
    }

    @Test
    void it_is_compared_with_ninety_days_before_unless_asked_otherwise() throws Exception {
        ask("/v1/coverage/matrix?date=2022-04-01&service=kjernejournal")
                .andExpect(jsonPath("$.basis.since").value("2022-01-01"))
                .andExpect(jsonPath("$.basis.from").value("2021-05-01"))
                .andExpect(jsonPath("$.rows[*].service.id")
                        .value(org.hamcrest.Matchers.everyItem(org.hamcrest.Matchers.is("kjernejournal"))));
    }

    @Test
    void the_matrix_as_comma_separated_values_has_a_line_for_each_cell() throws Exception {
        ask("/v1/coverage/matrix?format=csv&date=2022-04-01")
                .andExpect(content().string(containsString("solution,service,serviceName,role,group,state")))
                .andExpect(content()
                        .string(containsString("kjernejournal,kjernejournal,kjernejournal,CONSUMER,kommune,KNOWN")));
    }

    @ParameterizedTest
    @CsvSource({
        "service=finnes-ikke, 404, service-unknown",
        "service=kjernejournal&group=ingen, 404, group-unknown",
        "date=2022-01-01&since=2022-01-02, 400, since-invalid",
        "date=2022-01-01&since=aldri, 400, since-invalid",
        "from=1990-01-01, 400, from-invalid",
        "stage=PAUSED, 400, stage-invalid",
        "cut=COUNTY, 400, parameter-unknown"
    })
    void a_matrix_that_cannot_be_answered_says_what_would_be_right(String asked, int status, String code)
            throws Exception {
        http.perform(get("/v1/coverage/matrix?" + asked))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.expected").isNotEmpty());
    }

    @Test
    void the_map_tells_each_municipality_under_its_number() throws Exception {
        ask("/v1/coverage/map?service=kjernejournal&group=kommune&date=2022-04-01")
                .andExpect(jsonPath("$.municipalities", hasSize(356)))
                .andExpect(
                        jsonPath("$.municipalities[?(@.number=='4601')].stage").value("IN_USE"))
                .andExpect(
                        jsonPath("$.municipalities[?(@.number=='4601')].county").value("46"))
                .andExpect(
                        jsonPath("$.municipalities[?(@.number=='0301')].stage").value("UNKNOWN"))
                .andExpect(jsonPath("$.municipalities[?(@.number=='0301')].unknown")
                        .value(1));
        ask("/v1/coverage/map?service=kjernejournal&group=laboratorium")
                .andExpect(
                        jsonPath("$.municipalities[?(@.number=='4601')].state").value("NO_MEMBERS"));
        ask("/v1/coverage/map?service=kjernejournal&group=kommune&format=csv")
                .andExpect(content().string(containsString("m-4601,4601,Bergen,46,VEST,KNOWN,,IN_USE,1,1,0")));
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk());
    }
}
