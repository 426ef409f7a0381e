package no.utbredt.reporting.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.catalogue.Eligibility;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Coverage of the eligible over HTTP: a set an operator made tells who they are, on two days. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            // a context of its own: what it learns is nobody else's
            "spring.application.name=eligible"
        })
@AutoConfigureMockMvc
class EligibleAnswersTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @BeforeEach
    void requireTheFirstWave() {
        Service state = new Service(
                "for-pulje-1",
                "For pulje 1",
                null,
                null,
                null,
                "For pulje 1",
                null,
                Map.of("kommune", Set.of(Role.CONSUMER)),
                Map.of(),
                List.of(),
                List.of(new Eligibility(null, List.of("pulje-1"), null, null, null)));
        knowledge.learnServices(List.of(
                new Document<>("for-pulje-1", new Version(1, 1), List.of(new Recorded<>(Cast.FOUNDED, state)))));
    }

    @Test
    void the_denominator_is_the_eligible_and_the_others_are_told() throws Exception {
        ask("/v1/coverage?service=for-pulje-1&group=kommune&date=2022-06-01&eligible=true")
                .andExpect(jsonPath("$.basis.eligible").value(true))
                .andExpect(jsonPath("$.cells[0].figure.denominator").value(2))
                .andExpect(jsonPath("$.cells[0].eligibility.eligible").value(2))
                .andExpect(jsonPath("$.cells[0].eligibility.notEligible").value(354))
                .andExpect(jsonPath("$.cells[0].eligibility.unknown").value(0));
        ask("/v1/coverage/series?service=for-pulje-1&group=kommune&eligible=true&from=2022-12-01&to=2023-01-31")
                .andExpect(jsonPath("$.months[0].cells[0].figure.denominator").value(2))
                .andExpect(jsonPath("$.months[1].cells[0].figure.denominator").value(1));
    }

    @Test
    void nobody_asks_unless_it_is_said() throws Exception {
        ask("/v1/coverage?service=for-pulje-1&group=kommune&date=2022-06-01")
                .andExpect(jsonPath("$.basis.eligible").value(false))
                .andExpect(jsonPath("$.cells[0].figure.denominator").value(356))
                .andExpect(jsonPath("$.cells[0].eligibility").value(nullValue()));
    }

    @Test
    void a_spreadsheet_has_the_same() throws Exception {
        String csv = ask("/v1/coverage?service=for-pulje-1&group=kommune&date=2022-06-01&eligible=true&format=csv")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv)
                .contains("eligibleActors,notEligibleActors,unknownEligibility")
                .contains(",2,354,0,");
    }

    private ResultActions ask(String address) throws Exception {
        return http.perform(get(address)).andExpect(status().isOk());
    }
}
