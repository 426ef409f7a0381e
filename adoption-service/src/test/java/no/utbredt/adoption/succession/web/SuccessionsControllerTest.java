package no.utbredt.adoption.succession.web;

import static no.utbredt.adoption.Callers.operator;
import static no.utbredt.adoption.Callers.vendor;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import no.utbredt.adoption.WebSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest(properties = "utbredt.data=../data")
@ContextConfiguration(classes = WebSlice.class)
final class SuccessionsControllerTest {

    private static final String MERGER = """
            {"kind": "MERGER", "date": "2031-01-01", "source": "et eksempel, ikke et vedtak",
             "predecessors": ["%s", "%s"],
             "successors": [{"id": "%s", "name": "Eksempelvik",
                             "identifiers": [{"scheme": "KOMNR", "value": "%s"}]}]}
            """;

    @Autowired
    MockMvc http;

    @Test
    void an_act_is_shown_then_done_whole_and_done_once() throws Exception {
        String body = MERGER.formatted("m-1505", "m-1554", "m-1590", "1590");
        String tag = http.perform(sending("eksempel-1", body).param("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("PLANNED"))
                .andExpect(jsonPath("$.changes", hasSize(36)))
                .andExpect(jsonPath("$.changes[?(@.actor == 'm-1505')].sentence")
                        .value(hasItem("m-1505 (Kristiansund) exists until 2030-12-31.")))
                .andExpect(jsonPath("$.changes[?(@.actor == 'm-1590')].sentenceNb")
                        .value(hasItem(
                                "m-1590 (Eksempelvik) er ny fra 2031-01-01, tar over fra m-1505, m-1554 2031-01-01.")))
                .andExpect(jsonPath("$.changes[?(@.actor == 'm-1505')].differences[?(@.field == 'closed')].after")
                        .value(hasItem("2030-12-31")))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        http.perform(get("/v1/actors/m-1590")).andExpect(status().isNotFound());

        http.perform(sending("eksempel-1", body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("value-missing"));
        http.perform(sending("eksempel-1", body).header("If-Match", "\"0\""))
                .andExpect(status().isPreconditionFailed());
        http.perform(sending("eksempel-1", body).header("If-Match", Objects.requireNonNull(tag)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("DONE"));

        http.perform(get("/v1/actors?kommunenr=1590&date=2031-06-01"))
                .andExpect(jsonPath("$.actors[0].id").value("m-1590"));
        http.perform(get("/v1/actors?kommunenr=1505&date=2030-06-01"))
                .andExpect(jsonPath("$.actors[0].id").value("m-1505"));
        http.perform(get("/v1/actors?kommunenr=1505&date=2031-06-01"))
                .andExpect(jsonPath("$.total").value(0));
        http.perform(sending("eksempel-1", body)).andExpect(status().isOk());
        http.perform(sending("eksempel-1", body.replace("Eksempelvik", "Noe annet")))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("edition-outdated"));
        http.perform(get("/v1/actors/m-1505")).andExpect(jsonPath("$.history", hasSize(2)));
        http.perform(get("/v1/successions").with(operator()))
                .andExpect(jsonPath("$.successions[?(@.id == 'eksempel-1')].source")
                        .value(hasItem("et eksempel, ikke et vedtak")));
    }

    @Test
    void a_day_and_a_source_are_required() throws Exception {
        String body = MERGER.formatted("m-1511", "m-1514", "m-1591", "1591");
        for (String member : new String[] {"date", "source"}) {
            http.perform(sending("eksempel-2", body.replaceAll("\"" + member + "\": \"[^\"]*\",", ""))
                            .param("dryRun", "true"))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("value-missing"))
                    .andExpect(jsonPath("$.field").value("/" + member));
        }
    }

    @Test
    void only_an_operator_reads_and_writes_them() throws Exception {
        String body = MERGER.formatted("m-1511", "m-1514", "m-1591", "1591");
        var sending =
                put("/v1/successions/eksempel-3").contentType(APPLICATION_JSON).content(body);

        http.perform(sending).andExpect(status().isUnauthorized());
        http.perform(sending.with(vendor())).andExpect(status().isForbidden());
        http.perform(get("/v1/successions").with(vendor())).andExpect(status().isForbidden());
        http.perform(get("/v1/successions/eksempel-3").with(operator()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("succession-unknown"));
    }

    @Test
    void an_actor_that_is_not_there_is_named() throws Exception {
        http.perform(sending("eksempel-4", MERGER.formatted("m-1507", "finnes-ikke", "m-1592", "1592")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("succession-actors"))
                .andExpect(jsonPath("$.field").value("/predecessors/0"))
                .andExpect(header().doesNotExist("ETag"));
    }

    private static MockHttpServletRequestBuilder sending(String id, String body) {
        return put("/v1/successions/" + id)
                .with(operator())
                .contentType(APPLICATION_JSON)
                .content(body);
    }
}
