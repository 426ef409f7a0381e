package no.utbredt.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class CurveAnswersTest {

    @Autowired
    private MockMvc http;

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(URI.create(url))).andExpect(status().isOk());
    }

    @Test
    void the_forecast_holds_the_targets_of_the_roadmap_against_the_curve() throws Exception {
        ask("/v1/coverage/forecast?service=kjernejournal&group=kommune&stage=in-use&date=2021-10-01")
                .andExpect(jsonPath("$.basis.date").value("2021-10-01"))
                .andExpect(jsonPath("$.by").value("MONTH"))
                .andExpect(jsonPath("$.refused").value("NO_SHARE"))
                .andExpect(jsonPath("$.points", hasSize(37)))
                .andExpect(jsonPath("$.targets", hasSize(1)))
                .andExpect(jsonPath("$.targets[0].needed").value(267))
                .andExpect(jsonPath("$.targets[0].requiredPace").value(13.82))
                .andExpect(jsonPath("$.targets[0].noDate").value("NO_FORECAST"));
    }

    @Test
    void a_target_may_be_asked_for() throws Exception {
        ask("/v1/coverage/forecast?service=kjernejournal&group=kommune&stage=in-use&date=2021-10-01&target=90&due=2023-12-31"
                        + "&by=quarter")
                .andExpect(jsonPath("$.points", hasSize(13)))
                .andExpect(jsonPath("$.targets[0].initiative").doesNotExist())
                .andExpect(jsonPath("$.targets[0].requiredPace").value(9.68));
    }

    @Test
    void funnel_time_and_cohorts_carry_their_basis() throws Exception {
        ask("/v1/funnel?service=digihelsestasjon&group=kommune&date=2021-12-31")
                .andExpect(jsonPath("$.state").value("KNOWN"))
                .andExpect(jsonPath("$.steps", hasSize(8)))
                .andExpect(jsonPath("$.steps[0].stage").value("INTERESTED"))
                .andExpect(jsonPath("$.steps[6].ever.certainly").value(1))
                .andExpect(jsonPath("$.basis.denominator").doesNotExist())
                .andExpect(jsonPath("$.steps[6].now.denominator").value(356));
        ask("/v1/time-between-stages?service=digihelsestasjon&group=kommune&fromStage=piloting&date=2021-12-31")
                .andExpect(jsonPath("$.fromStage").value("PILOTING"))
                .andExpect(jsonPath("$.quantiles", hasSize(3)))
                .andExpect(jsonPath("$.basis.stage").value("INTRODUCED"));
        ask("/v1/cohorts?service=digihelsestasjon&group=kommune&date=2022-12-31")
                .andExpect(jsonPath("$.cohorts.items[0].followUps", hasSize(4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"funnel", "time-between-stages", "cohorts"})
    void what_members_that_may_be_persons_did_is_withheld(String address) throws Exception {
        ask("/v1/" + address + "?service=digihelsestasjon&group=legekontor")
                .andExpect(jsonPath("$.withheld").value(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coverage/forecast", "funnel", "time-between-stages", "cohorts"})
    void each_is_told_as_comma_separated_values_too(String address) throws Exception {
        String csv = ask("/v1/" + address
                        + "?service=digihelsestasjon&group=kommune&date=2021-12-31&format=csv&knownAt=2026-11-19T12:00:00Z")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv.lines().findFirst().orElseThrow()).endsWith("knownUpTo,provisional,notice");
        assertThat(csv.lines().skip(1)).allMatch(line -> line.contains("2026-11-19T12:00:00Z,2026-11-19T12:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "coverage/forecast, ForecastBody",
        "funnel, FunnelBody",
        "time-between-stages, SurvivalBody",
        "cohorts, CohortsBody",
    })
    void the_document_names_each_answer_and_has_an_example_of_it(String address, String body) throws Exception {
        String answer = "$.paths['/v1/" + address + "'].get.responses['200'].content['application/json']";

        ask("/v3/api-docs")
                .andDo(result -> Files.writeString(
                        Files.createDirectories(Path.of("target", "received")).resolve("reporting-service.json"),
                        result.getResponse().getContentAsString(StandardCharsets.UTF_8)))
                .andExpect(jsonPath(answer + ".schema.$ref").value("#/components/schemas/" + body))
                .andExpect(jsonPath(answer + ".examples.kjernejournal.value.basis.knownAtInstant")
                        .exists());
    }

    @Test
    void a_series_is_told_by_week_or_year() throws Exception {
        String url = "/v1/coverage/series?service=digihelsestasjon&group=kommune&from=2021-09-15&to=2021-12-01";
        ask(url + "&by=week")
                .andExpect(jsonPath("$.months", hasSize(12)))
                .andExpect(jsonPath("$.months[0].basis.date").value("2021-09-19"));
        ask(url + "&by=year")
                .andExpect(jsonPath("$.months", hasSize(1)))
                .andExpect(jsonPath("$.months[0].basis.date").value("2021-12-31"));
    }

    @Test
    void a_figure_is_cited_to_the_second() throws Exception {
        String url = "/v1/coverage?service=digihelsestasjon&group=kommune&date=2021-12-31&knownAt=";
        ask(url + "2026-11-19")
                .andExpect(jsonPath("$.basis.knownAt").value("2026-11-19"))
                .andExpect(jsonPath("$.basis.knownAtInstant").value("2026-11-19T22:59:59Z"));
        ask(url + "2026-11-19T23:59:59%2B01:00")
                .andExpect(jsonPath("$.basis.knownAt").value("2026-11-19T22:59:59Z"))
                .andExpect(jsonPath("$.basis.knownAtInstant").value("2026-11-19T22:59:59Z"))
                .andExpect(jsonPath("$.basis.provisional").value(false));
    }

    @ParameterizedTest
    @CsvSource({
        "coverage?knownAt=2026-11-19T12:00Z, knownAt-invalid",
        "coverage/series?by=fortnight, by-invalid",
        "coverage/series?by=day&from=2019-01-01&to=2021-12-31, question-too-dear",
        "coverage/forecast?target=0, target-invalid",
        "coverage/forecast?target=101, target-invalid",
        "coverage/forecast?target=75&due=2020-01-01, due-invalid",
        "coverage/forecast?due=2030-01-01, due-invalid",
        "coverage/forecast?by=day, question-too-dear",
        "coverage/forecast?cut=COUNTY, parameter-unknown",
        "cohorts?fromStage=IN_USE, fromStage-invalid",
        "time-between-stages?fromStage=INTRODUCED, fromStage-invalid",
        "funnel?stage=IN_USE, parameter-unknown",
    })
    void what_cannot_be_asked_is_refused(String asked, String code) throws Exception {
        String day = asked.startsWith("coverage/series") ? "" : "&date=2021-12-31";
        http.perform(get("/v1/" + asked + "&service=digihelsestasjon&group=kommune" + day))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code));
    }
}
