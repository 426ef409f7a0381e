package no.utbredt.reporting.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** The cube over HTTP; no service of these examples has a category, so there is none to draw. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class CubeAnswersTest {

    @Autowired
    private MockMvc http;

    @Test
    void the_thresholds_stand_in_the_basis() throws Exception {
        http.perform(get("/v1/coverage/cube?thresholds=0.25,0.75&date=2022-01-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.basis.stage").value("AVAILABLE"))
                .andExpect(jsonPath("$.basis.half").value(0.25))
                .andExpect(jsonPath("$.basis.all").value(0.75))
                .andExpect(jsonPath("$.cubes").isArray());
        http.perform(get("/v1/coverage/cube?format=csv"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("category,group,groupName,state,derived")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "0.8,0.5", "0,1", "0.5,1.5", "0.5,0.6,0.7", "1e-9,1", "halv,hel"})
    void thresholds_that_are_no_two_shares_in_order_are_refused(String thresholds) throws Exception {
        http.perform(get("/v1/coverage/cube?thresholds=" + thresholds))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("thresholds-invalid"));
    }
}
