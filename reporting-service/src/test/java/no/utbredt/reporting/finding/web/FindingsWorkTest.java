package no.utbredt.reporting.finding.web;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.followup.FollowUp;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class FindingsWorkTest {

    private static final Instant SAID = Instant.parse("2021-10-15T08:00:00Z");

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @BeforeEach
    void something_was_said_of_a_finding_whose_cause_is_gone() {
        knowledge.learnFollowUps(List.of(new Document<>(
                "0f6b1f0c2a4d5e6f7a8b9c0d",
                new Version(1, 1),
                List.of(new Recorded<>(
                        SAID,
                        new FollowUp("STALE", FollowUp.State.OPEN, "994598759", "Spør Kari i kommunen.", SAID))))));
    }

    @Test
    void a_finding_is_fixed_by_itself_and_listed_to_whoever_asks_for_those() throws Exception {
        http.perform(get("/v1/findings?state=FIXED&kind=STALE&owner=994598759"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].id").value("0f6b1f0c2a4d5e6f7a8b9c0d"))
                .andExpect(jsonPath("$.items[0].state").value("FIXED"))
                .andExpect(jsonPath("$.items[0].said.state").value("OPEN"));
        http.perform(get("/v1/findings?state=FIXED&owner=983544622"))
                .andExpect(jsonPath("$.total").value(0));
        http.perform(get("/v1/findings?state=OPEN"))
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.items[*].id", not(hasItem("0f6b1f0c2a4d5e6f7a8b9c0d"))))
                .andExpect(
                        jsonPath("$.items[?(@.kind == 'SILENT_VENDOR')].vendor", everyItem(matchesPattern("[0-9]{9}"))))
                .andExpect(jsonPath("$.items[?(@.kind == 'FIGURE_CONTRADICTION')].figures[*]", hasSize(2)))
                .andExpect(jsonPath("$.items[*].state", everyItem(is("OPEN"))));
        http.perform(get("/v1/findings")).andExpect(jsonPath("$.total").value(4));
    }

    @Test
    void one_finding_is_told_and_one_that_is_none_is_refused() throws Exception {
        http.perform(get("/v1/findings/0f6b1f0c2a4d5e6f7a8b9c0d"))
                .andExpect(jsonPath("$.finding.state").value("FIXED"))
                .andExpect(jsonPath("$.goneSince").value(nullValue()));
        http.perform(get("/v1/findings/finnes-ikke"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("finding-unknown"));
    }

    @Test
    void a_note_is_shown_to_operators_alone() throws Exception {
        http.perform(get("/v1/findings?state=FIXED"))
                .andExpect(jsonPath("$.items[0].said.owner").value("994598759"))
                .andExpect(jsonPath("$.items[0].said.note").doesNotExist());
        http.perform(get("/v1/findings?state=FIXED")
                        .principal(new JwtAuthenticationToken(
                                Jwt.withTokenValue("shown")
                                        .header("typ", "at+jwt")
                                        .claim("client_id", "operator-local")
                                        .build(),
                                AuthorityUtils.createAuthorityList("SCOPE_utbredt:operate"))))
                .andExpect(jsonPath("$.items[0].said.note").value("Spør Kari i kommunen."));
    }

    @Test
    void a_state_or_kind_that_is_none_is_refused() throws Exception {
        http.perform(get("/v1/findings?state=CLOSED"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("/state"));
        http.perform(get("/v1/findings?kind=ODD"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("/kind"));
    }
}
