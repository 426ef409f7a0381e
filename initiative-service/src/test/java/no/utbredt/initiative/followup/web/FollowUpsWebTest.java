package no.utbredt.initiative.followup.web;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.utbredt.initiative.InMemoryService;
import no.utbredt.initiative.access.web.AccessForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebMvcTest
@Import({AccessForTests.class, InMemoryService.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
final class FollowUpsWebTest {

    private static final String ID = "0f6b1f0c2a4d5e6f7a8b9c0d";
    private static final String EXPLAINED = """
            {"kind": "STALE", "state": "EXPLAINED", "owner": "994598759", "note": "Venter på ny avtale."}""";

    @Autowired
    private MockMvc http;

    @Test
    void what_is_said_of_a_finding_is_tried_kept_and_has_a_history() throws Exception {
        http.perform(writing(EXPLAINED).param("dryRun", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes", containsInAnyOrder("kind", "state", "owner", "note")));
        http.perform(get("/v1/follow-ups/" + ID).with(steward()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-followup"));

        http.perform(writing(EXPLAINED).header("If-None-Match", "*"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1-1\""));
        http.perform(writing(EXPLAINED.replace("EXPLAINED", "FIXED")).header("If-Match", "\"1-1\""))
                .andExpect(header().string("ETag", "\"1-2\""))
                .andExpect(jsonPath("$.changes", hasSize(1)));

        http.perform(get("/v1/follow-ups/" + ID + "/history").with(steward()))
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].followUp.state").value("FIXED"));
        http.perform(get("/v1/follow-ups").with(operator()))
                .andExpect(jsonPath("$.items[0].owner").value("994598759"));
    }

    @Test
    void who_saw_an_earlier_state_changes_nothing() throws Exception {
        http.perform(writing(EXPLAINED)).andExpect(status().isPreconditionRequired());
        http.perform(writing(EXPLAINED).header("If-None-Match", "*")).andExpect(status().isOk());
        http.perform(writing(EXPLAINED).header("If-None-Match", "*"))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("changed-meanwhile"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXPLAINED | SOLVED | /state",
                "994598759 | 994598758 | /owner",
                "994598759 | Kari Nordmann | /owner",
                "Venter på ny avtale. | '' | /note",
                "STALE | stale | /kind"
            })
    void what_cannot_be_is_told_by_its_member(String right, String wrong, String field) throws Exception {
        http.perform(writing(EXPLAINED.replace(right, wrong)).header("If-None-Match", "*"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("follow-up-invalid"))
                .andExpect(jsonPath("$.field").value(field));
    }

    @Test
    void the_public_and_vendors_read_and_write_none() throws Exception {
        http.perform(get("/v1/follow-ups")).andExpect(status().isUnauthorized());
        http.perform(get("/v1/follow-ups/" + ID).with(withScope("utbredt:reports.write")))
                .andExpect(status().isForbidden());
        http.perform(writing(EXPLAINED).with(withScope("utbredt:reports.write")).header("If-None-Match", "*"))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder writing(String body) {
        return put("/v1/follow-ups/" + ID)
                .with(operator())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static RequestPostProcessor operator() {
        return withScope("utbredt:operate");
    }

    private static RequestPostProcessor steward() {
        return withScope("utbredt:documents.write");
    }

    private static RequestPostProcessor withScope(String scope) {
        return jwt().authorities(new SimpleGrantedAuthority("SCOPE_" + scope));
    }
}
