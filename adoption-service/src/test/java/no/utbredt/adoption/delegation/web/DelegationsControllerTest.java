package no.utbredt.adoption.delegation.web;

import static no.utbredt.adoption.Callers.operator;
import static no.utbredt.adoption.Callers.steward;
import static no.utbredt.adoption.Callers.vendor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import no.utbredt.adoption.WebSlice;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.delegation.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(properties = "utbredt.data=../data")
@ContextConfiguration(classes = WebSlice.class)
final class DelegationsControllerTest {

    private static final String HALDEN = """
            {"vendor": "999000029", "organisation": {"scheme": "KOMNR", "value": "3001"},
             "services": ["digihelse"], "from": "2021-01-01"}
            """;

    @Autowired
    MockMvc http;

    @Autowired
    Delegations delegations;

    @Test
    void what_an_operator_registers_holds_from_then_on() throws Exception {
        assertThat(standing()).isEqualTo(new Standing.Undelegated());

        http.perform(put("/v1/delegations/dips-halden")
                        .with(operator())
                        .contentType(APPLICATION_JSON)
                        .content(HALDEN))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1-1\""));

        assertThat(standing()).isEqualTo(new Standing.Delegated("dips-halden"));
    }

    @Test
    void a_dry_run_says_what_would_change_and_lets_nobody_speak() throws Exception {
        http.perform(put("/v1/delegations/only-tried")
                        .param("dryRun", "true")
                        .with(operator())
                        .contentType(APPLICATION_JSON)
                        .content(HALDEN.replace("999000029", "958935420")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(true))
                .andExpect(jsonPath("$.state.from").value("2021-01-01"))
                .andExpect(jsonPath("$.differences.length()").value(4))
                .andExpect(jsonPath("$.notices[0].code").value("vendor-without-client"));
        http.perform(get("/v1/delegations/only-tried").with(operator())).andExpect(status().isNotFound());
    }

    @Test
    void nobody_but_an_operator_registers_or_reads_delegations() throws Exception {
        var registering =
                put("/v1/delegations/other").contentType(APPLICATION_JSON).content(HALDEN);

        http.perform(registering).andExpect(status().isUnauthorized());
        http.perform(registering.with(vendor())).andExpect(status().isForbidden());
        http.perform(registering.with(steward())).andExpect(status().isForbidden());
        http.perform(get("/v1/delegations/example-cgm-bergen")).andExpect(status().isUnauthorized());
    }

    @Test
    void a_delegation_that_ends_before_it_begins_is_refused() throws Exception {
        http.perform(put("/v1/delegations/other")
                        .with(operator())
                        .contentType(APPLICATION_JSON)
                        .content(HALDEN.replace("\"from\"", "\"to\": \"2020-12-31\", \"from\"")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("period-backwards"));
    }

    @Test
    void a_delegation_to_whom_no_client_speaks_for_is_taken_and_says_so() throws Exception {
        http.perform(put("/v1/delegations/unheard")
                        .with(operator())
                        .contentType(APPLICATION_JSON)
                        .content(HALDEN.replace("999000029", "964338531").replace("digihelse", "sfm")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.notices").doesNotExist());
        http.perform(put("/v1/delegations/unheard")
                        .with(operator())
                        .contentType(APPLICATION_JSON)
                        .content(HALDEN.replace("999000029", "958935420")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.notices[0].code").value("vendor-without-client"))
                .andExpect(jsonPath("$.notices[0].field").value("/vendor"));
    }

    private Standing standing() {
        return delegations.standing(
                new OrganisationNumber("999000029"), "KOMNR", "3001", null, "digihelse", LocalDate.of(2021, 10, 1));
    }
}
