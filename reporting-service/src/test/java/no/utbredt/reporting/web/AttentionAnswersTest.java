package no.utbredt.reporting.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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

/** What needs a look. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class AttentionAnswersTest {

    @Autowired
    private MockMvc http;

    @Test
    void late_promises_and_contradictions_stand_in_one_list() throws Exception {
        ask("/v1/attention?date=2023-03-01")
                .andExpect(jsonPath("$.concerns.items[?(@.kind=='MILESTONE_LATE')].initiative.id")
                        .value(hasItem("kjernejournal-i-kommunene")))
                .andExpect(jsonPath("$.concerns.items[?(@.kind=='MILESTONE_LATE')].since")
                        .value(hasItem("2024-12-31")))
                .andExpect(jsonPath("$.concerns.items[?(@.kind=='CONTRADICTION')].count")
                        .value(hasItem(1)))
                .andExpect(jsonPath("$.concerns.items[?(@.kind=='SET_ASIDE')].subject")
                        .value(hasItem("kjernejournal")));
        ask("/v1/attention?format=csv")
                .andExpect(content().string(containsString("kind,initiative,initiativeName,subject,since,count")));
    }

    @Test
    void a_vendor_is_silent_after_so_many_days_without_a_word() throws Exception {
        String silent = "$.concerns.items[?(@.kind=='VENDOR_SILENT' && @.subject=='914839327')]";
        ask("/v1/attention?maxAge=0&date=2026-12-01").andExpect(jsonPath(silent).isNotEmpty());
        ask("/v1/attention?maxAge=36525&date=2026-12-01")
                .andExpect(jsonPath(silent).isEmpty());
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk());
    }
}
