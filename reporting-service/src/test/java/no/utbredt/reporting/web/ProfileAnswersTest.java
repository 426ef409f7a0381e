package no.utbredt.reporting.web;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** One actor's page in one answer. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class ProfileAnswersTest {

    private static final String KJ = "$.lines[?(@.service.id=='kjernejournal' && @.role=='CONSUMER')]";

    @Autowired
    private MockMvc http;

    @Test
    void a_profile_stands_beside_county_and_nation() throws Exception {
        http.perform(get("/v1/actors/m-4601/profile?date=2022-01-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.actor.name").value("Bergen"))
                .andExpect(jsonPath("$.county").value("46"))
                .andExpect(jsonPath(KJ + ".group.id").value(hasItem("kommune")))
                .andExpect(jsonPath(KJ + ".standing.stage").value(hasItem("IN_USE")))
                .andExpect(jsonPath(KJ + ".inCounty.figure.denominator").value(hasItem(1)))
                .andExpect(jsonPath(KJ + ".inCounty.figure.numerator").value(hasItem(1)))
                .andExpect(jsonPath(KJ + ".nationally.figure.denominator").value(hasItem(356)));
    }

    @Test
    void the_profile_of_a_city_district_says_what_it_is_and_whom_it_belongs_to() throws Exception {
        http.perform(get("/v1/actors/d-030101/profile?date=2022-01-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("CITY_DISTRICT"))
                .andExpect(jsonPath("$.actor.name").value("Bydel Gamle Oslo"))
                .andExpect(jsonPath("$.parents.length()").value(1))
                .andExpect(jsonPath("$.parents[0].id").value("m-0301"));
        http.perform(get("/v1/actors/m-0301/profile?date=2022-01-01"))
                .andExpect(jsonPath("$.parents.length()").value(0));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/actors/ingen/profile, 404, actor-unknown",
        "/v1/actors/o-1/profile, 403, actor-restricted",
        "/v1/actors/m-4601/profile?stage=PAUSED, 400, stage-invalid",
        "/v1/actors/m-4601/profile?dato=2022-01-01, 400, parameter-unknown"
    })
    void a_profile_that_is_not_told_says_why(String url, int status, String code) throws Exception {
        http.perform(get(url))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.code").value(code));
    }
}
