package no.utbredt.reporting.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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

/** The status table of a group. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class StatusTableAnswersTest {

    private static final String KJ = "$.services.items[?(@.service.id=='kjernejournal' && @.role=='CONSUMER')]";

    @Autowired
    private MockMvc http;

    @Test
    void each_service_has_a_word_and_a_colour_by_a_stated_rule() throws Exception {
        http.perform(get("/v1/coverage/status-table?group=kommune&date=2021-10-01&stage=in-use"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rule").value(containsString("two thirds")))
                .andExpect(jsonPath(KJ + ".status").value(hasItem("NARROW")))
                .andExpect(jsonPath(KJ + ".colour").value(hasItem("YELLOW")))
                .andExpect(jsonPath(KJ + ".figure.lowerBound").value(hasItem(60)));
        http.perform(get("/v1/coverage/status-table?group=kommune&date=2021-10-01&stage=in-use&format=csv"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("kjernejournal,kjernejournal,CONSUMER,NARROW,YELLOW,true")));
    }

    @Test
    void silence_is_not_nothing() throws Exception {
        http.perform(get("/v1/coverage/status-table?group=kommune&date=2020-02-01"))
                .andExpect(jsonPath(KJ + ".status").value(hasItem("CANNOT_TELL")));
    }

    @ParameterizedTest
    @CsvSource({
        "date=2021-10-01, 400, group-missing",
        "group=ingen, 404, group-unknown",
        "group=kommune&stage=PAUSED, 400, stage-invalid"
    })
    void a_table_that_cannot_be_told_says_what_would_be_right(String asked, int status, String code) throws Exception {
        http.perform(get("/v1/coverage/status-table?" + asked))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.code").value(code));
    }
}
