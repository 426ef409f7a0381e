package no.utbredt.reporting.area.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import no.utbredt.edge.Notice;
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
class AreasControllerTest {

    @Autowired
    private MockMvc http;

    @Test
    void the_areas_tell_their_kinds_and_how_many_are_in_each() throws Exception {
        ask("/v1/areas")
                .andExpect(jsonPath("$.kinds").value(contains("HELSEFELLESSKAP", "WAVE")))
                .andExpect(jsonPath("$.areas.items[*].id")
                        .value(contains("helsefellesskap-bergen", "helsefellesskap-fonna", "pulje-1")))
                .andExpect(jsonPath("$.areas.items[2].members").value(1))
                .andExpect(jsonPath("$.areas.items[2].sources[0]").value("oppdiktet"));
        ask("/v1/areas?kind=WAVE&date=2022-06-01")
                .andExpect(jsonPath("$.areas.total").value(1))
                .andExpect(jsonPath("$.areas.items[0].members").value(2));
    }

    @Test
    void a_group_tells_along_which_kinds_it_can_be_cut() throws Exception {
        ask("/v1/areas?group=kommune").andExpect(jsonPath("$.kinds").value(contains("HELSEFELLESSKAP", "WAVE")));
        ask("/v1/areas?group=kommune&date=2020-06-01")
                .andExpect(jsonPath("$.kinds").value(contains("HELSEFELLESSKAP")));
        ask("/v1/areas?group=laboratorium").andExpect(jsonPath("$.kinds").value(empty()));
    }

    @Test
    void an_area_lists_who_is_in_it_on_the_day() throws Exception {
        ask("/v1/areas/pulje-1?date=2022-06-01")
                .andExpect(jsonPath("$.area.kind").value("WAVE"))
                .andExpect(jsonPath("$.members.total").value(2))
                .andExpect(jsonPath("$.members.items[0].actor.name").value("Stavanger"))
                .andExpect(jsonPath("$.members.items[0].to").value("2022-12-31"));
        ask("/v1/areas/pulje-1")
                .andExpect(jsonPath("$.members.items[*].actor.id").value(contains("m-4601")));
        http.perform(get("/v1/areas/finnes-ikke"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("area-unknown"));
    }

    @Test
    void a_set_of_an_operators_own_is_asked_as_a_group_and_as_a_cut_on_two_days() throws Exception {
        coverage("group=pulje-1&date=2022-06-01")
                .andExpect(jsonPath("$.cells[0].figure.denominator").value(2));
        coverage("group=pulje-1&date=2023-06-01")
                .andExpect(jsonPath("$.cells[0].figure.denominator").value(1));
        coverage("group=kommune&cut=wave&date=2022-06-01")
                .andExpect(jsonPath("$.basis.cut").value("WAVE"))
                .andExpect(jsonPath("$.cells[1].area.cut").value("WAVE"))
                .andExpect(jsonPath("$.cells[*].area.code").value(contains(null, "pulje-1")))
                .andExpect(jsonPath("$.cells[0].area.name").value("ukjent"))
                .andExpect(jsonPath("$.cells[*].figure.denominator").value(contains(354, 2)));
        coverage("group=kommune&cut=wave&date=2023-06-01")
                .andExpect(jsonPath("$.cells[*].figure.denominator").value(contains(355, 1)));
    }

    @Test
    void municipalities_are_told_by_helsefellesskap_and_by_no_kind_nobody_has_described() throws Exception {
        coverage("group=kommune&cut=HELSEFELLESSKAP")
                .andExpect(jsonPath("$.cells[*].area.name").value(contains("ukjent", "Bergen", "Fonna")))
                .andExpect(jsonPath("$.cells[1].figure.numerator").value(1))
                .andExpect(jsonPath("$.cells[2].figure.numerator").value(0));
        http.perform(get("/v1/coverage?service=kjernejournal&group=kommune&cut=bydel"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("cut-invalid"));
    }

    @Test
    void the_list_is_given_as_csv_in_which_no_name_is_a_formula() throws Exception {
        String csv = http.perform(get("/v1/areas?format=csv"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv)
                .contains(Notice.TEXT)
                .contains("pulje-1,WAVE,'=Pulje 1,true,,1,oppdiktet,2026-11-20,2026-11-20");
    }

    private ResultActions coverage(String question) throws Exception {
        return ask("/v1/coverage?service=kjernejournal&" + question);
    }

    private ResultActions ask(String address) throws Exception {
        return http.perform(get(address)).andExpect(status().isOk());
    }
}
