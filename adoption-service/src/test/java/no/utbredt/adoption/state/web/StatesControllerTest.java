package no.utbredt.adoption.state.web;

import static no.utbredt.adoption.Callers.client;
import static no.utbredt.adoption.Callers.clientFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import no.utbredt.adoption.WebSlice;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.report.Desk;
import no.utbredt.adoption.report.Expectations;
import no.utbredt.adoption.report.InMemoryDesk;
import no.utbredt.adoption.report.kafka.KnownDocuments;
import no.utbredt.adoption.report.kafka.KnownServices;
import no.utbredt.adoption.report.registry.GroundInRegistry;
import no.utbredt.adoption.state.Mine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Complete states and who is missing, at the real door with the real registry; the log is in memory. Today is 2024-06-01. */
@WebMvcTest(properties = "utbredt.data=../data")
@ContextConfiguration(classes = {WebSlice.class, StatesControllerTest.DoorSlice.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
final class StatesControllerTest {

    private static final String STATE = "/v1/states?service=digihelsestasjon";
    private static final String BERGEN = "scheme;actor;serviceArea\nKOMNR;4601;helsestasjon\n";
    private static final String HAUGESUND = "scheme,actor,serviceArea,name\nKOMNR,1106,helsestasjon,Haugesund\n";

    @ComponentScan(
            basePackages = {"no.utbredt.adoption.report.web", "no.utbredt.adoption.state.web"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(IT|Test)(\\$.*)?"))
    static class DoorSlice {

        @Bean
        InMemoryLog log() {
            return new InMemoryLog();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        Desk desk() {
            return new InMemoryDesk();
        }

        @Bean
        Expectations expectations() {
            return new Expectations();
        }

        @Bean
        KnownServices services(JsonMapper json) {
            return new KnownServices(json);
        }

        @Bean
        KnownDocuments documents(JsonMapper json) {
            return new KnownDocuments(json);
        }

        @Bean
        @Primary
        Mine helsestasjoner(Actors actors, Delegations delegations) {
            return new Mine(
                    actors::registry,
                    new GroundInRegistry(actors, delegations),
                    (service, role) -> Set.of("helsestasjon"));
        }
    }

    @Autowired
    MockMvc http;

    @Autowired
    InMemoryLog log;

    @BeforeEach
    void nothing_is_on_the_log() {
        assertThat(log.deliveries()).isZero();
    }

    @Test
    void tried_it_tells_the_difference_and_writes_nothing() throws Exception {
        http.perform(csv(STATE + "&dryRun=true", BERGEN))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes.NEW").value(1))
                .andExpect(jsonPath("$.changes.SILENT").value(2))
                .andExpect(jsonPath("$.difference[0].id").value("m-4601.helsestasjon"))
                .andExpect(jsonPath("$.difference[0].after").value("IN_USE"))
                .andExpect(jsonPath("$.difference[0].result.status").value("recorded"))
                .andExpect(jsonPath("$.difference[1].change").value("SILENT"))
                .andExpect(jsonPath("$.difference[1].result").doesNotExist());

        assertThat(log.deliveries()).isZero();
    }

    @Test
    void applied_it_is_reports_and_sent_again_it_is_the_same_reports() throws Exception {
        http.perform(csv(STATE, BERGEN)).andExpect(status().isOk());
        http.perform(csv(STATE + "&dryRun=true", BERGEN))
                .andExpect(jsonPath("$.changes.UNCHANGED").value(1))
                .andExpect(jsonPath("$.difference[0].before").value("IN_USE"))
                .andExpect(jsonPath("$.difference[0].result.status").value("duplicate"));
        http.perform(csv(STATE, BERGEN)).andExpect(status().isOk());

        assertThat(log.deliveries()).isEqualTo(2);
        assertThat(log.reports()).isEqualTo(1);
    }

    @Test
    void whoever_leaves_has_to_be_spoken_of() throws Exception {
        http.perform(csv(STATE, BERGEN)).andExpect(status().isOk());

        http.perform(csv(STATE, HAUGESUND))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("state-left-unsaid"))
                .andExpect(jsonPath("$.field").value("left"));
        http.perform(csv(STATE + "&dryRun=true", HAUGESUND))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.hindrances[0].code").value("state-left-unsaid"));
        assertThat(log.reports()).isEqualTo(1);

        http.perform(csv(STATE + "&left=PAUSED", HAUGESUND))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes.LEFT").value(1))
                .andExpect(jsonPath("$.difference[1].after").value("PAUSED"))
                .andExpect(jsonPath("$.difference[1].before").value("IN_USE"));
        assertThat(log.reports()).isEqualTo(3);
    }

    @Test
    void a_slip_of_the_pen_is_no_departure_and_the_nearest_is_told() throws Exception {
        String slip = BERGEN + "KOMNR;1107;helsestasjon\nKOMNR;0301;helsestasjon\n";

        http.perform(csv(STATE + "&silent=NOT_STARTED&dryRun=true", slip))
                .andExpect(jsonPath("$.difference[1].change").value("UNKNOWN"))
                .andExpect(jsonPath("$.difference[1].nearest.id").value("m-1106.helsestasjon"))
                .andExpect(jsonPath("$.difference[2].change").value("UNDELEGATED"))
                .andExpect(jsonPath("$.difference[2].result.problems[0].code").value("delegation-missing"));
        http.perform(csv(STATE + "&silent=NOT_STARTED", slip))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("state-actor-unknown"));
        assertThat(log.deliveries()).isZero();
    }

    @Test
    void a_list_that_cannot_be_read_whole_is_refused_whole() throws Exception {
        http.perform(csv(STATE, BERGEN + "KOMNR;46;\n"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("actor"));
        http.perform(json(
                        STATE, "{\"actors\": [{\"scheme\": \"KOMNR\", \"value\": \"4601\"}, {\"scheme\": \"KOMNR\"}]}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("/actors/1/value"));
        http.perform(json(STATE + "&date=2024-06-02", "{\"actors\": []}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("date"));
        assertThat(log.deliveries()).isZero();
    }

    @Test
    void who_is_missing_is_told_and_who_is_not_with_the_stage() throws Exception {
        http.perform(csv(STATE, BERGEN)).andExpect(status().isOk());

        http.perform(get("/v1/reports/own/actors?service=digihelsestasjon").with(client("cgm-local")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.actors[?(@.id == 'm-4601.helsestasjon')].stage")
                        .value("IN_USE"))
                .andExpect(jsonPath("$.actors[?(@.id == 'm-4601.helsestasjon')].heardAt")
                        .value("2024-06-01T10:00:00Z"));
        http.perform(get("/v1/reports/own/actors?service=digihelsestasjon&missing=true&limit=1")
                        .with(client("cgm-local")))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.next").value("1"))
                .andExpect(jsonPath("$.actors[0].missing").value(true));
        http.perform(get("/v1/reports/own/actors?service=digihelsestasjon").with(client("dips-local")))
                .andExpect(jsonPath("$.actors[*].id").value("m-0301.helsestasjon"));
    }

    @Test
    void a_token_for_one_organisation_tells_the_state_of_that_one_alone() throws Exception {
        http.perform(csv(STATE, BERGEN)).andExpect(status().isOk());

        http.perform(csv(STATE + "&dryRun=true", HAUGESUND, clientFor("cgm-local", "944073787")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.difference.length()").value(1))
                .andExpect(jsonPath("$.difference[0].result.status").value("recorded"))
                .andExpect(jsonPath("$.hindrances").isEmpty());
        http.perform(csv(STATE + "&dryRun=true", BERGEN, clientFor("cgm-local", "944073787")))
                .andExpect(jsonPath("$.difference[0].change").value("UNDELEGATED"))
                .andExpect(jsonPath("$.difference[0].result.problems[0].code").value("actor-outside-token"));
        http.perform(csv(STATE + "&dryRun=true", BERGEN, clientFor("dips-local", "964338531")))
                .andExpect(jsonPath("$.difference[0].result.problems[0].code").value("delegation-missing"));
        http.perform(get("/v1/reports/own/actors?service=digihelsestasjon").with(clientFor("cgm-local", "944073787")))
                .andExpect(jsonPath("$.actors[*].id").value("m-1106.helsestasjon"));
    }

    private static MockHttpServletRequestBuilder csv(String path, String body) {
        return csv(path, body, client("cgm-local"));
    }

    private static MockHttpServletRequestBuilder csv(String path, String body, RequestPostProcessor caller) {
        return post(path).with(caller).contentType("text/csv").content(body);
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path)
                .with(client("cgm-local"))
                .contentType("application/json")
                .content(body);
    }
}
