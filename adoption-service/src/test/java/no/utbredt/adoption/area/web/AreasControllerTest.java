package no.utbredt.adoption.area.web;

import static no.utbredt.adoption.Callers.operator;
import static no.utbredt.adoption.Callers.steward;
import static no.utbredt.adoption.Callers.vendor;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.utbredt.adoption.WebSlice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest(properties = "utbredt.data=../data")
@ContextConfiguration(classes = WebSlice.class)
final class AreasControllerTest {

    private static final String NETWORK = """
            {"kind": "DIGI_NETWORK", "names": [{"value": "Prøvenettverket", "from": "2021-01-01"}],
             "complete": true, "registeredFrom": "2020-01-01", "sources": ["invented"]}
            """;

    @Autowired
    MockMvc http;

    @Test
    void what_an_operator_registers_is_read_back_by_anybody_with_its_history() throws Exception {
        register("nett-1", NETWORK).andExpect(status().isOk()).andExpect(header().string("ETag", "\"1-1\""));
        register("nett-1", NETWORK.replace("Prøvenettverket", "Nettet")).andExpect(header().string("ETag", "\"1-2\""));

        http.perform(get("/v1/areas/nett-1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.history", hasSize(2)))
                .andExpect(jsonPath("$.history[0].state.names[0].value").value("Prøvenettverket"))
                .andExpect(jsonPath("$.history[1].state.names[0].from").value("2021-01-01"))
                .andExpect(jsonPath("$.history[1].state.kind").value("DIGI_NETWORK"))
                .andExpect(jsonPath("$.history[1].state.complete").value(true))
                .andExpect(jsonPath("$.history[1].state.registeredFrom").value("2020-01-01"))
                .andExpect(jsonPath("$.history[1].state.sources[0]").value("invented"));
    }

    @Test
    void whoever_saw_an_older_edition_changes_nothing() throws Exception {
        register("nett-2", NETWORK);

        http.perform(registering("nett-2", NETWORK.replace("Prøve", "Andre")).header("If-Match", "\"0-7\""))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("edition-outdated"));
        http.perform(get("/v1/areas/nett-2")).andExpect(jsonPath("$.history", hasSize(1)));
    }

    @Test
    void a_dry_run_says_what_would_change_and_writes_nothing() throws Exception {
        register("nett-4", NETWORK);

        http.perform(registering("nett-4", NETWORK.replace("Prøvenettverket", "Nettet"))
                        .param("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1-1\""))
                .andExpect(jsonPath("$.dryRun").value(true))
                .andExpect(jsonPath("$.differences[*].field").value("names"));
        http.perform(registering("nett-4", NETWORK).param("dryRun", "true").header("If-Match", "\"0-7\""))
                .andExpect(status().isPreconditionFailed());
        http.perform(get("/v1/areas/nett-4")).andExpect(jsonPath("$.history", hasSize(1)));
    }

    @Test
    void nobody_but_an_operator_registers_an_area() throws Exception {
        var registering = put("/v1/areas/nett-3").contentType(APPLICATION_JSON).content(NETWORK);

        http.perform(registering).andExpect(status().isUnauthorized());
        http.perform(registering.with(vendor())).andExpect(status().isForbidden());
        http.perform(registering.with(steward())).andExpect(status().isForbidden());
        http.perform(get("/v1/areas/nett-3"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("area-unknown"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DIGI_NETWORK      | COUNTY     | code-unknown  | /kind",
                "DIGI_NETWORK      | digi       | code-unknown  | /kind",
                "Prøvenettverket   | ` `        | text-blank    | /names/0/value",
                "[\"invented\"]    | []         | value-missing | ``",
                "2020-01-01        | 2020-02-30 | day           | /registeredFrom",
            })
    void what_cannot_be_an_area_is_refused(String right, String wrong, String code, String field) throws Exception {
        register("nett-4", NETWORK.replace(right, wrong))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(
                        field.isEmpty()
                                ? jsonPath("$.code").exists()
                                : jsonPath("$.field").value(field));
    }

    private ResultActions register(String id, String body) throws Exception {
        return http.perform(registering(id, body));
    }

    private static MockHttpServletRequestBuilder registering(String id, String body) {
        return put("/v1/areas/{id}", id)
                .contentType(APPLICATION_JSON)
                .content(body)
                .with(operator());
    }
}
