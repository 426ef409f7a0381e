package no.utbredt.adoption.actor.web;

import static no.utbredt.adoption.Callers.client;
import static no.utbredt.adoption.Callers.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.utbredt.adoption.WebSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Law 12 as a table: who sees an office that may be one person, at every address of the registry that tells of actors. */
@WebMvcTest(properties = {"utbredt.data=../data", "tested=who-sees-whom"})
@ContextConfiguration(classes = WebSlice.class)
@DirtiesContext
final class WhoSeesWhomTest {

    private static final String NAME = "Legene i Vika";
    private static final String OFFICE = """
            {"kind": "GP_OFFICE", "names": [{"value": "Legene i Vika"}],
             "identifiers": [{"value": {"scheme": "ENH", "value": "999000029"}, "from": "2020-01-01"}],
             "parents": [{"value": "m-4601"}],
             "groups": [{"value": "legekontor"}], "sources": ["test"]}
            """;
    private static final String DELEGATION = """
            {"vendor": "999000010", "organisation": {"scheme": "ENH", "value": "999000029"},
             "services": [], "from": "%s", "to": %s}
            """;
    /** A client of that organisation; the public shows no token. */
    private static final Map<String, String> CLIENTS = Map.of(
            "another", "bergen-local",
            "another vendor", "cgm-local",
            "a former vendor", "cgm-local",
            "its vendor", "cgm-local",
            "the party", "dips-local");

    @Autowired
    MockMvc http;

    @BeforeEach
    void an_office_is_registered() throws Exception {
        register("/v1/actors/g-vika", OFFICE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/v1/actors/g-vika,              the public,       false",
        "/v1/actors/g-vika,              another,          false",
        "/v1/actors/g-vika,              another vendor,   false",
        "/v1/actors/g-vika,              a former vendor,  false",
        "/v1/actors/g-vika,              its vendor,       true",
        "/v1/actors/g-vika,              the party,        true",
        "/v1/actors/g-vika,              an operator,      true",
        "/v1/actors?orgnr=999000029,     the public,       false",
        "/v1/actors?orgnr=999000029,     another,          false",
        "/v1/actors?orgnr=999000029,     another vendor,   false",
        "/v1/actors?orgnr=999000029,     a former vendor,  false",
        "/v1/actors?orgnr=999000029,     its vendor,       true",
        "/v1/actors?orgnr=999000029,     the party,        true",
        "/v1/actors?orgnr=999000029,     an operator,      true",
        "/v1/actors?group=legekontor,    the public,       false",
        "/v1/actors?group=legekontor,    another vendor,   false",
        "/v1/actors?group=legekontor,    its vendor,       true",
        "/v1/actors?group=legekontor,    the party,        true",
        "/v1/actors?group=legekontor,    an operator,      true",
        "/v1/actors?q=Vika,              the public,       false",
        "/v1/actors?q=Vika,              another vendor,   false",
        "/v1/actors?q=Vika,              its vendor,       true",
        "/v1/actors?q=Vika,              the party,        true",
        "/v1/actors?q=Vika,              an operator,      true"
    })
    void the_office_is_seen(String address, String caller, boolean seen) throws Exception {
        register(
                "/v1/delegations/vika-cgm",
                switch (caller) {
                    case "its vendor" -> DELEGATION.formatted("2023-01-01", "null");
                    case "another vendor" -> DELEGATION.formatted("2025-01-01", "null");
                    default -> DELEGATION.formatted("2023-01-01", "\"2024-05-31\"");
                });
        String told = http.perform(as(caller, get(address)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(told.contains(NAME)).as(told).isEqualTo(seen);
    }

    private static MockHttpServletRequestBuilder as(String caller, MockHttpServletRequestBuilder request) {
        String client = CLIENTS.get(caller);
        return switch (caller) {
            case "the public" -> request;
            case "an operator" -> request.with(operator());
            default -> request.with(client(String.valueOf(client)));
        };
    }

    private void register(String address, String body) throws Exception {
        http.perform(put(address).with(operator()).contentType(APPLICATION_JSON).content(body))
                .andExpect(status().isOk());
    }
}
