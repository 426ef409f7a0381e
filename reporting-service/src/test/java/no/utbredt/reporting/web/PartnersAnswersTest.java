package no.utbredt.reporting.web;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whether those who work together are ready together, over HTTP. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class PartnersAnswersTest {
    private static final String OF_2021 = "?service=kjernejournal&date=2021-10-01";

    @Autowired
    private MockMvc http;

    @Test
    void an_area_says_whether_all_are_ready_and_who_came_last() throws Exception {
        ask("/v1/areas/helsefellesskap-bergen/readiness" + OF_2021)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.basis.group").value("helsefellesskap-bergen"))
                .andExpect(jsonPath("$.readiness.all").value("YES"))
                .andExpect(jsonPath("$.readiness.sharePercent").value(100.0))
                .andExpect(jsonPath("$.readiness.together").value("2020-05-01"))
                .andExpect(jsonPath("$.readiness.last[0].name").value("Bergen"))
                .andExpect(jsonPath("$.members.items[0].latest").value("2020-05-01"));
    }

    @Test
    void where_one_is_silent_it_is_not_known_whether_all_are() throws Exception {
        ask("/v1/areas/pulje-1/readiness" + OF_2021)
                .andExpect(jsonPath("$.readiness.all").value("UNKNOWN"))
                .andExpect(jsonPath("$.readiness.any").value("YES"))
                .andExpect(jsonPath("$.readiness.unknown").value(1))
                .andExpect(jsonPath("$.readiness.together").doesNotExist())
                .andExpect(jsonPath("$.readiness.last[0].name").value("Stavanger"));
    }

    @Test
    void an_actor_is_told_of_those_in_its_areas() throws Exception {
        ask("/v1/actors/m-4601/partners" + OF_2021 + "&kind=WAVE")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.actor.name").value("Bergen"))
                .andExpect(jsonPath("$.areas", hasSize(1)))
                .andExpect(jsonPath("$.areas[0].members", hasSize(2)))
                .andExpect(jsonPath("$.areas[0].readiness.any").value("YES"));
        ask("/v1/actors/m-4601/partners" + OF_2021).andExpect(jsonPath("$.kind").value("HELSEFELLESSKAP"));
    }

    @Test
    void what_is_not_known_and_who_may_be_a_person_is_refused() throws Exception {
        ask("/v1/areas/ingensteds/readiness" + OF_2021)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("area-unknown"));
        ask("/v1/actors/ingen/partners" + OF_2021).andExpect(jsonPath("$.code").value("actor-unknown"));
        ask("/v1/actors/o-1/partners" + OF_2021)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("actor-restricted"));
        ask("/v1/actors/m-4601/partners").andExpect(jsonPath("$.code").value("service-missing"));
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url));
    }
}
