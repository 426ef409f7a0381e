package no.utbredt.reporting.coverage.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Coverage along two cuts at once. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class TwoCutsTest {

    @Autowired
    private MockMvc http;

    @Test
    void each_cell_says_which_part_of_which_area_it_is_and_has_its_basis() throws Exception {
        ask("/v1/coverage", "wave,county")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.basis.cut").value("WAVE,COUNTY"))
                .andExpect(jsonPath("$.cells[*].area.cut", everyItem(is("WAVE"))))
                .andExpect(jsonPath("$.cells[*].area.across.cut", everyItem(is("COUNTY"))))
                .andExpect(jsonPath("$.cells[?(@.area.code == 'pulje-1')].area.across.code", hasItem("46")))
                .andExpect(jsonPath("$.cells[?(@.area.code == null)].area.across.code", hasItem("03")));
    }

    @Test
    void a_cell_along_one_cut_has_no_part() throws Exception {
        ask("/v1/coverage", "COUNTY")
                .andExpect(jsonPath("$.cells[0].area.across").doesNotExist());
    }

    @Test
    void as_comma_separated_values_there_are_two_columns_more() throws Exception {
        ask("/v1/coverage", "WAVE,COUNTY&format=csv")
                .andExpect(content().string(startsWith("areaCode,areaName,acrossCode,acrossName,state")))
                .andExpect(content().string(containsString("pulje-1,'=Pulje 1,46,fylke 46,KNOWN")));
        ask("/v1/coverage", "COUNTY&format=csv").andExpect(content().string(startsWith("areaCode,areaName,state")));
    }

    @Test
    void a_series_has_them_as_well_within_its_bounds() throws Exception {
        ask("/v1/coverage/series", "WAVE,COUNTY&from=2026-10-01&to=2026-11-20")
                .andExpect(jsonPath("$.months[0].cells[0].area.across.cut").value("COUNTY"));
        ask("/v1/coverage/series", "MUNICIPALITY,COUNTY&from=2016-12-01&to=2026-11-20")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("question-too-dear"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATION,COUNTY",
                "COUNTY,NATION",
                "county,COUNTY",
                "COUNTY,WAVE,SYSTEM",
                "COUNTY,",
                ",",
                "COUNTY,bydel"
            })
    void two_that_do_not_go_across_each_other_are_refused(String cut) throws Exception {
        ask("/v1/coverage", cut)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("cut-invalid"));
    }

    private ResultActions ask(String address, String cut) throws Exception {
        return http.perform(get(address + "?service=kjernejournal&group=kommune&cut=" + cut));
    }
}
