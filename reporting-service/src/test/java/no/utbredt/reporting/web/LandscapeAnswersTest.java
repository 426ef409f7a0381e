package no.utbredt.reporting.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
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

/** Areas by levels of care over time. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class LandscapeAnswersTest {

    private static final String KJ = "/v1/landscape?service=kjernejournal&stage=in-use";
    private static final String VESTLAND = "$.rows[?(@.area.code=='46')]";

    @Autowired
    private MockMvc http;

    @Test
    void each_area_has_a_cell_for_each_group_and_day() throws Exception {
        ask(KJ + "&group=kommune,legekontor&cut=county&from=2020-04-01&to=2020-06-30&by=quarter")
                .andExpect(jsonPath("$.columns", hasSize(2)))
                .andExpect(jsonPath("$.columns[0].group").value("kommune"))
                .andExpect(jsonPath("$.columns[0].date").value("2020-06-30"))
                .andExpect(jsonPath("$.columns[1].group").value("legekontor"))
                .andExpect(jsonPath("$.rows[*].cells", everyItem(hasSize(2))))
                .andExpect(jsonPath(VESTLAND + ".cells[0].state").value("KNOWN"))
                .andExpect(jsonPath(VESTLAND + ".cells[0].figure.numerator").value(1));
    }

    @Test
    void it_says_what_coverage_says() throws Exception {
        ask("/v1/coverage?service=kjernejournal&stage=in-use&group=kommune&cut=county&date=2020-06-30")
                .andExpect(jsonPath("$.cells[?(@.area.code=='46')].figure.denominator")
                        .value(1));
        ask(KJ + "&group=kommune&cut=county&from=2020-06-30&to=2020-06-30")
                .andExpect(jsonPath(VESTLAND + ".cells[0].figure.denominator").value(1));
    }

    @Test
    void the_noughts_are_told_apart() throws Exception {
        ask(KJ + "&group=kommune,legekontor&cut=county&from=2019-12-31&to=2024-01-31&by=year")
                .andExpect(jsonPath("$.rows[*].cells[*].state", hasItem("UNKNOWN")))
                .andExpect(jsonPath("$.rows[*].cells[*].state", hasItem("NO_AREA")));
    }

    @Test
    void unless_said_it_is_the_health_regions_by_the_groups_the_service_is_for() throws Exception {
        ask(KJ + "&from=2021-10-31&to=2021-10-31")
                .andExpect(jsonPath("$.rows[0].area.cut").value("HEALTH_REGION"))
                .andExpect(jsonPath("$.columns[*].group", hasItem("kommune")))
                .andExpect(jsonPath("$.columns[*].cut", everyItem(is("HEALTH_REGION"))));
    }

    @Test
    void as_comma_separated_values_there_is_a_line_for_each_cell_with_its_basis() throws Exception {
        ask(KJ + "&group=kommune&cut=county&from=2020-06-30&to=2020-06-30&format=csv")
                .andExpect(content().string(containsString("areaCode,areaName,acrossCode,acrossName,state,reason")))
                .andExpect(content().string(containsString(",KNOWN,,0,0,0,1,1,1,0,0,1,1,1,100.0,")));
    }

    @ParameterizedTest
    @CsvSource({
        "group=kommune, 400, service-missing",
        "service=finnes-ikke, 404, service-unknown",
        "service=kjernejournal&group=ingen, 404, group-unknown",
        "service=kjernejournal&from=1990-01-01, 400, from-invalid",
        "service=kjernejournal&from=2022-01-02&to=2022-01-01, 400, from-invalid",
        "service=kjernejournal&cut=finnes_ikke, 400, cut-invalid",
        "service=kjernejournal&group=kommune&by=day&from=2010-01-01, 400, question-too-dear",
        "service=kjernejournal&group=kommune&cut=municipality&from=2015-01-01, 400, question-too-dear",
        "service=kjernejournal&date=2020-01-01, 400, parameter-unknown",
    })
    void one_that_cannot_be_answered_says_what_would_be_right(String asked, int status, String code) throws Exception {
        http.perform(get("/v1/landscape?" + asked))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.expected").isNotEmpty());
    }

    private ResultActions ask(String question) throws Exception {
        return http.perform(get(question)).andExpect(status().isOk());
    }
}
