package no.utbredt.adoption.system.web;

import static no.utbredt.adoption.Callers.operator;
import static no.utbredt.adoption.Callers.steward;
import static no.utbredt.adoption.Callers.vendor;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
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
final class SystemsControllerTest {

    private static final String JOURNAL = """
            {"vendors": [{"value": {"id": "prove", "name": "Prøve AS"}, "to": "2022-12-31"},
                         {"value": {"id": "eksempel", "organisationNumber": "999000029", "name": "Eksempel AS"},
                          "from": "2023-01-01"}],
             "names": [{"value": "Prøvejournal"}],
             "sources": [{"name": "the vendor", "link": "https://example.org/journal?a=1"}]}
            """;

    @Autowired
    MockMvc http;

    @Test
    void what_an_operator_registers_is_read_back_by_anybody_with_its_history() throws Exception {
        register("prove-1", JOURNAL).andExpect(status().isOk()).andExpect(header().string("ETag", "\"1-1\""));
        register("prove-1", JOURNAL.replace("Prøvejournal", "Ny journal"))
                .andExpect(header().string("ETag", "\"1-2\""));

        http.perform(get("/v1/systems/prove-1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.history", hasSize(2)))
                .andExpect(jsonPath("$.history[0].state.names[0].value").value("Prøvejournal"))
                .andExpect(jsonPath("$.history[1].state.names[0].value").value("Ny journal"))
                .andExpect(jsonPath("$.history[1].state.vendors[0].value.organisationNumber")
                        .value(nullValue()))
                .andExpect(jsonPath("$.history[1].state.vendors[1].value.id").value("eksempel"))
                .andExpect(jsonPath("$.history[1].state.vendors[1].from").value("2023-01-01"))
                .andExpect(jsonPath("$.history[1].state.sources[0].link").value("https://example.org/journal?a=1"));
    }

    @Test
    void whoever_saw_an_older_edition_changes_nothing() throws Exception {
        register("prove-2", JOURNAL);

        http.perform(registering("prove-2", JOURNAL.replace("Prøve", "Andre")).header("If-Match", "\"0-7\""))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("edition-outdated"));
        http.perform(registering("prove-2", JOURNAL).header("If-None-Match", "*"))
                .andExpect(status().isPreconditionFailed());
        http.perform(get("/v1/systems/prove-2")).andExpect(jsonPath("$.history", hasSize(1)));
    }

    @Test
    void a_dry_run_says_what_would_change_and_writes_nothing() throws Exception {
        register("prove-4", JOURNAL);

        http.perform(registering("prove-4", JOURNAL.replace("Prøvejournal", "Ny journal"))
                        .param("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1-1\""))
                .andExpect(jsonPath("$.differences", hasSize(1)))
                .andExpect(jsonPath("$.differences[0].field").value("names"))
                .andExpect(jsonPath("$.differences[0].before").value(containsString("\"value\":\"Prøvejournal\"")))
                .andExpect(jsonPath("$.differences[0].after").value(containsString("\"value\":\"Ny journal\"")));
        http.perform(registering("prove-4", JOURNAL).param("dryRun", "true").header("If-Match", "\"0-7\""))
                .andExpect(status().isPreconditionFailed());
        http.perform(get("/v1/systems/prove-4")).andExpect(jsonPath("$.history", hasSize(1)));
    }

    @Test
    void nobody_but_an_operator_registers_a_system() throws Exception {
        var registering =
                put("/v1/systems/prove-3").contentType(APPLICATION_JSON).content(JOURNAL);

        http.perform(registering).andExpect(status().isUnauthorized());
        http.perform(registering.with(vendor())).andExpect(status().isForbidden());
        http.perform(registering.with(steward())).andExpect(status().isForbidden());
        http.perform(get("/v1/systems/prove-3"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("system-unknown"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\": \"the vendor\"      | \"name\": \" \"                      | text-blank                      | /sources/0/name",
                "https://example.org           | javascript://example.org             | link-form                       | /sources/0/link",
                "\"id\": \"prove\"             | \"id\": \"Prøve AS\"                 | system-id-form                  | /vendors/0/value/id",
                "999000029                     | 999000028                            | organisation-number-check-digit | /vendors/1/value/organisationNumber",
                "\"value\": \"Prøvejournal\"   | \"value\": null                      | value-missing                   | /names/0/value",
                "{\"value\": \"Prøvejournal\"} |                                      | value-missing                   |",
                "\"from\": \"2023-01-01\"      | \"from\": \"2023-01-01\", \"to\": \"2022-01-01\" | period-backwards    |",
                "\"sources\"                   | \"suorces\"                          | member-unknown                  | /suorces",
            })
    void what_a_person_wrote_and_cannot_have_meant_is_refused(String said, String instead, String code, String field)
            throws Exception {
        register("odd", JOURNAL.replace(said, instead == null ? "" : instead))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(
                        field == null
                                ? jsonPath("$.detailNb").exists()
                                : jsonPath("$.field").value(field));
    }

    private ResultActions register(String id, String body) throws Exception {
        return http.perform(registering(id, body));
    }

    private static MockHttpServletRequestBuilder registering(String id, String body) {
        return put("/v1/systems/" + id)
                .with(operator())
                .contentType(APPLICATION_JSON)
                .content(body);
    }
}
