package no.utbredt.reporting.coverage.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class CoverageBySystemTest {

    @Autowired
    private MockMvc http;

    @Test
    void coverage_by_system_counts_who_runs_two_in_both_and_says_that_cells_overlap() throws Exception {
        ask("/v1/coverage?service=kjernejournal&group=laboratorium&cut=system")
                .andExpect(jsonPath("$.basis.overlapping").value(true))
                .andExpect(jsonPath("$.cells", hasSize(4)))
                .andExpect(jsonPath("$.cells[0].area.code").value(nullValue()))
                .andExpect(jsonPath("$.cells[0].area.name").value("ukjent"))
                .andExpect(jsonPath("$.cells[*].area.code").value(hasItems("annen", "dips-arena", "ubeskrevet")))
                .andExpect(jsonPath("$.cells[*].actors.UNKNOWN").value(contains(1, 1, 1, 1)));
        ask("/v1/coverage?service=kjernejournal&group=laboratorium&cut=system&date=2021-05-31")
                .andExpect(jsonPath("$.basis.overlapping").value(false));
    }

    @Test
    void coverage_by_vendor_counts_who_runs_two_of_one_vendors_once() throws Exception {
        ask("/v1/coverage?service=kjernejournal&group=laboratorium&cut=vendor")
                .andExpect(jsonPath("$.basis.overlapping").value(false))
                .andExpect(jsonPath("$.cells", hasSize(2)))
                .andExpect(jsonPath("$.cells[0].area.name").value("ukjent"))
                .andExpect(jsonPath("$.cells[0].actors.UNKNOWN").value(2))
                .andExpect(jsonPath("$.cells[1].area.code").value("dips"))
                .andExpect(jsonPath("$.cells[1].area.name").value("DIPS"))
                .andExpect(jsonPath("$.cells[1].actors.UNKNOWN").value(1));
    }

    @Test
    void by_systems_no_cell_tells_of_actors_that_may_be_persons() throws Exception {
        ask("/v1/coverage?service=kjernejournal&group=legekontor&cut=system")
                .andExpect(jsonPath("$.cells[*].state").value(not(hasItem("KNOWN"))))
                .andExpect(jsonPath("$.cells[0].state").value("SUPPRESSED"));
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk());
    }
}
