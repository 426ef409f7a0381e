package no.utbredt.reporting.system.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
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
class SystemsControllerTest {

    @Autowired
    private MockMvc http;

    @Test
    void each_system_says_who_makes_it_and_how_many_run_it_today_those_nobody_described_too() throws Exception {
        ask("/v1/systems")
                .andExpect(jsonPath("$.systems.total").value(4))
                .andExpect(jsonPath("$.systems.items[*].id").value(contains("annen", "dips-arena", "ny", "ubeskrevet")))
                .andExpect(jsonPath("$.systems.items[1].name").value("DIPS Arena"))
                .andExpect(jsonPath("$.systems.items[1].vendor.id").value("dips"))
                .andExpect(jsonPath("$.systems.items[1].actors").value(1))
                .andExpect(jsonPath("$.systems.items[3].described").value(false))
                .andExpect(jsonPath("$.systems.items[3].vendor").value(nullValue()))
                .andExpect(jsonPath("$.systems.items[3].actors").value(1));
    }

    @Test
    void a_day_and_what_was_known_by_another_are_heeded() throws Exception {
        ask("/v1/systems?date=2021-05-31")
                .andExpect(jsonPath("$.systems.items[0].actors").value(0));
        ask("/v1/systems?knownAt=2026-11-19")
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.systems.items[*].id").value(not(hasItem("ny"))));
    }

    @Test
    void a_system_lists_who_runs_it_where_and_from_when_page_by_page() throws Exception {
        ask("/v1/systems/dips-arena?limit=1")
                .andExpect(jsonPath("$.system.vendor.organisationNumber").value("999000029"))
                .andExpect(jsonPath("$.actors.total").value(2))
                .andExpect(jsonPath("$.actors.items", hasSize(1)))
                .andExpect(jsonPath("$.actors.items[0].actor.id").value("lab-1"))
                .andExpect(jsonPath("$.actors.items[0].from").value("2020-01-01"))
                .andExpect(jsonPath("$.actors.next").value("1"));
        ask("/v1/systems/dips-arena?limit=1&next=1")
                .andExpect(jsonPath("$.actors.items[0].serviceArea").value("prøvetaking"))
                .andExpect(jsonPath("$.actors.items[0].from").value(nullValue()));
    }

    @Test
    void an_actor_that_may_be_a_person_is_neither_shown_nor_counted() throws Exception {
        ask("/v1/systems/dips-arena").andExpect(content().string(not(containsString("o-1"))));
    }

    @Test
    void a_system_nobody_knows_is_not_found() throws Exception {
        http.perform(get("/v1/systems/finnes-ikke"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("system-unknown"));
        http.perform(get("/v1/systems?limt=3")).andExpect(status().isBadRequest());
        http.perform(get("/v1/systems?format=xml")).andExpect(jsonPath("$.code").value("format-invalid"));
    }

    @Test
    void the_list_as_comma_separated_values_holds_no_formula() throws Exception {
        String csv = http.perform(get("/v1/systems?format=csv&date=2024-01-01&knownAt=2026-11-19"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv.lines().map(line -> line.replace(",notice", "").replace(",\"" + Notice.TEXT + "\"", "")))
                .containsExactly(
                        "id,name,vendorId,vendorOrganisationNumber,vendorName,actors,described,date,knownAt",
                        "annen,'=Annen,dips,999000029,DIPS,1,true,2024-01-01,2026-11-19",
                        "dips-arena,DIPS Arena,dips,999000029,DIPS,1,true,2024-01-01,2026-11-19",
                        "ubeskrevet,ubeskrevet,,,,1,false,2024-01-01,2026-11-19");
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk());
    }
}
