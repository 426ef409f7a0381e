package no.utbredt.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.utbredt.edge.Notice;
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
class AnswersTest {

    @Autowired
    private MockMvc http;

    @Test
    void coverage_carries_its_whole_basis() throws Exception {
        ask("/v1/coverage?service=digihelsestasjon&group=kommune&date=2021-12-31&knownAt=2026-11-19")
                .andExpect(jsonPath("$.notice").value(Notice.TEXT))
                .andExpect(jsonPath("$.basis.stage").value("INTRODUCED"))
                .andExpect(jsonPath("$.basis.rollup").value("none"))
                .andExpect(jsonPath("$.basis.knownUpTo").value("2026-11-20T10:59:00Z"))
                .andExpect(jsonPath("$.basis.provisional").value(false))
                .andExpect(jsonPath("$.cells", hasSize(1)))
                .andExpect(jsonPath("$.cells[0].state").value("KNOWN"))
                .andExpect(jsonPath("$.cells[0].figure.numerator").value(1))
                .andExpect(jsonPath("$.cells[0].figure.denominator").value(356))
                .andExpect(jsonPath("$.cells[0].figure.sharePercent").value(0.3))
                .andExpect(jsonPath("$.cells[0].stages.INTRODUCED").value(1));
    }

    @Test
    void what_is_known_beyond_the_edge_is_provisional() throws Exception {
        ask("/v1/coverage?service=kjernejournal&group=kommune")
                .andExpect(jsonPath("$.basis.knownAt").value("2026-11-20"))
                .andExpect(jsonPath("$.basis.provisional").value(true));
    }

    @Test
    void before_the_register_begins_the_answer_is_unknown_and_never_nought() throws Exception {
        ask("/v1/coverage?service=kjernejournal&group=kommune&date=2019-06-01")
                .andExpect(jsonPath("$.cells[0].state").value("UNKNOWN"))
                .andExpect(jsonPath("$.cells[0].reason").value("BEFORE_REGISTER"))
                .andExpect(jsonPath("$.cells[0].figure").doesNotExist());
    }

    @Test
    void coverage_by_health_region_as_comma_separated_values() throws Exception {
        String url = "/v1/coverage?service=digihelsestasjon&group=kommune&date=2021-12-31&knownAt=2026-11-19"
                + "&weight=population&cut=health-region";
        String csv = http.perform(get(url + "&format=csv"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8;header=present"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        Path received = Files.createDirectories(Path.of("target", "received"));
        Files.writeString(received.resolve("coverage-by-health-region.csv"), csv);
        assertThat(csv).isEqualTo(golden("coverage-by-health-region.csv"));
        assertThat(http.perform(get(url).header("Accept", "text/csv"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(csv);
    }

    @Test
    void a_series_has_one_answer_per_month_end() throws Exception {
        ask("/v1/coverage/series?service=digihelsestasjon&group=kommune&from=2021-09-15&to=2021-12-01")
                .andExpect(jsonPath("$.months", hasSize(4)))
                .andExpect(jsonPath("$.months[0].basis.date").value("2021-09-30"))
                .andExpect(jsonPath("$.months[0].cells[0].figure.numerator").value(0))
                .andExpect(jsonPath("$.months[3].cells[0].figure.numerator").value(1));
    }

    @Test
    void the_target_stands_in_the_curve_it_was_set_for() throws Exception {
        String url = "/v1/coverage/series?service=kjernejournal&group=kommune&from=2021-09-15&to=2021-12-01";
        ask(url + "&stage=in-use")
                .andExpect(jsonPath("$.targets", hasSize(1)))
                .andExpect(jsonPath("$.targets[0].initiative.id").value("kjernejournal-i-kommunene"))
                .andExpect(jsonPath("$.targets[0].value").value(75))
                .andExpect(jsonPath("$.targets[0].dueWritten").value("2022"))
                .andExpect(jsonPath("$.targets[0].dueBy").value("2022-12-31"))
                .andExpect(jsonPath("$.targets[0].source.place").value("s. 1"));
        ask(url).andExpect(jsonPath("$.targets", hasSize(0)));
    }

    @Test
    void promise_and_fact_of_an_initiative_stand_together() throws Exception {
        ask("/v1/initiatives/kjernejournal-i-kommunene/progress?date=2023-03-01")
                .andExpect(jsonPath("$.notice").value(Notice.TEXT))
                .andExpect(jsonPath("$.phases[0].derivation").value("UNDECIDED"))
                .andExpect(jsonPath("$.phases[0].declared[0].phase").value(4))
                .andExpect(jsonPath("$.targets[0].steps[0].state").value("OVER_UNDECIDED"))
                .andExpect(jsonPath("$.targets[0].steps[0].needed").value(267))
                .andExpect(jsonPath("$.milestones", hasSize(1)))
                .andExpect(jsonPath("$.milestones[0].state").value("LATE"))
                .andExpect(jsonPath("$.milestones[0].slippedDays").value(731))
                .andExpect(jsonPath("$.hindrances[0].state").value("CANNOT_TELL"))
                .andExpect(jsonPath("$.hindrances[0].what.name").value("sikkerhetsnivå høyt"))
                .andExpect(jsonPath("$.withheld").value(2));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/initiatives/ukjent/progress, 404, initiative-unknown",
        "/v1/initiatives/hemmelig/progress, 404, initiative-unknown",
        "/v1/initiatives/kjernejournal-i-kommunene/progress?majority=0.3, 400, majority-invalid",
        "/v1/initiatives/kjernejournal-i-kommunene/progress?majority=mye, 400, majority-invalid",
        "/v1/initiatives/kjernejournal-i-kommunene/progress?dato=2021-01-01, 400, parameter-unknown",
        "/v1/initiatives/kjernejournal-i-kommunene/progress?date=i-dag, 400, date-invalid"
    })
    void a_question_of_progress_that_cannot_be_answered_says_what_would_be_right(String url, int status, String code)
            throws Exception {
        http.perform(get(url))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.expected").isNotEmpty());
    }

    @Test
    void sixty_municipalities_stand_beside_our_count_as_sixty_of_356() throws Exception {
        ask("/v1/comparisons")
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.comparisons[2].published.id").value("f-60"))
                .andExpect(jsonPath("$.comparisons[2].service.id").value("kjernejournal"))
                .andExpect(jsonPath("$.comparisons[2].date").value("2021-10-01"))
                .andExpect(jsonPath("$.comparisons[2].published.number").value(60))
                .andExpect(jsonPath("$.comparisons[2].published.denominator").value(356))
                .andExpect(jsonPath("$.comparisons[2].published.sharePercent").value(16.9))
                .andExpect(jsonPath("$.comparisons[2].ours.figure.numerator").value(1))
                .andExpect(jsonPath("$.comparisons[2].ours.figure.unknown").value(355))
                .andExpect(jsonPath("$.comparisons[2].ours.figure.lowerBound").value(60))
                .andExpect(jsonPath("$.comparisons[2].difference").value(59))
                .andExpect(jsonPath("$.comparisons[2].differenceUnit").value("ACTORS"))
                .andExpect(jsonPath("$.comparisons[2].fits", hasSize(0)))
                .andExpect(jsonPath("$.comparisons[2].ours.counted").doesNotExist());
    }

    @Test
    void a_stated_change_that_is_not_the_difference_is_listed_in_both_languages() throws Exception {
        ask("/v1/contradictions")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].code").value("CHANGE"))
                .andExpect(jsonPath("$.items[0].stated").value(7))
                .andExpect(jsonPath("$.items[0].expected").value(17))
                .andExpect(jsonPath("$.items[0].text.nb")
                        .value("Oppgitt endring er 7, men forskjellen mellom de to tallene er 17."));
        ask("/v1/comparisons")
                .andExpect(jsonPath("$.comparisons[1].contradictions[0].code").value("CHANGE"));
    }

    @Test
    void actors_by_stage_tell_who_is_missing() throws Exception {
        ask("/v1/actors-by-stage?service=digihelsestasjon&group=kommune&limit=2")
                .andExpect(jsonPath("$.withheld").value(false))
                .andExpect(jsonPath("$.stages.UNKNOWN").value(354))
                .andExpect(jsonPath("$.actors.total").value(356))
                .andExpect(jsonPath("$.actors.items", hasSize(2)))
                .andExpect(jsonPath("$.actors.items[0].name").value("Bergen"))
                .andExpect(jsonPath("$.actors.items[0].standing.stage").value("IN_USE"))
                .andExpect(jsonPath("$.actors.items[0].standing.reports[0].id").doesNotExist())
                .andExpect(jsonPath("$.actors.items[0].standing.reports[0].reference")
                        .value(matchesPattern("[0-9a-f]{24}")));
    }

    @Test
    void members_that_may_be_persons_are_not_shown() throws Exception {
        ask("/v1/actors-by-stage?service=kjernejournal&group=legekontor")
                .andExpect(jsonPath("$.withheld").value(true))
                .andExpect(jsonPath("$.actors.items", hasSize(0)));
        http.perform(get("/v1/actors/o-1/timeline"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("actor-restricted"));
    }

    @Test
    void an_actors_timeline_tells_its_turns_and_disagreements() throws Exception {
        ask("/v1/actors/m-1103/timeline")
                .andExpect(jsonPath("$.actor.name").value("Stavanger"))
                .andExpect(jsonPath("$.adoptions[0].service.id").value("digihelsestasjon"))
                .andExpect(jsonPath("$.adoptions[0].disagreements[0].kind").value("WITHIN_DOCUMENT"));
        ask("/v1/disagreements?service=digihelsestasjon")
                .andExpect(jsonPath("$.items[*].actor.name", hasItem("Stavanger")));
        ask("/v1/findings").andExpect(jsonPath("$.items[*].kind", hasItem("UNCERTAIN_DOCUMENT")));
    }

    @Test
    void a_timeline_is_opened_to_the_words_of_its_reports() throws Exception {
        ask("/v1/actors/m-0301/timeline")
                .andExpect(jsonPath("$.adoptions[0].turns[0].standing.reports[0].quote")
                        .value("Oslo har <script>alert('innført')</script> & tatt i bruk"))
                .andExpect(jsonPath("$.adoptions[0].turns[0].standing.reports[0].document")
                        .value("veikart-21.1"))
                .andExpect(jsonPath("$.adoptions[0].turns[0].standing.reports[0].title")
                        .value("Veikart <versjon 21.1>"))
                .andExpect(jsonPath("$.adoptions[0].turns[0].standing.reports[0].issuer")
                        .value("Helsedirektoratet"))
                .andExpect(jsonPath("$.adoptions[0].turns[0].standing.reports[0].place")
                        .value("kap. 2.1.3, s. 17"));
        ask("/v1/changes").andExpect(jsonPath("$.changes[0].report.quote").value("=Bergen er i gang"));
        ask("/v1/actors-by-stage?service=digihelsestasjon&group=kommune&date=2021-12-31")
                .andExpect(jsonPath("$.actors.items[*].standing.reports[*].place", hasItem("kap. 2.1.3, s. 17")));
    }

    @Test
    void a_published_figure_tells_the_title_of_its_document() throws Exception {
        ask("/v1/comparisons")
                .andExpect(jsonPath("$.comparisons[*].published.document", hasItem("veikart")))
                .andExpect(jsonPath("$.comparisons[*].published.title", hasItem("Veikart uten utgave")));
    }

    @Test
    void what_has_no_place_and_what_is_not_heard_are_lists_of_their_own() throws Exception {
        ask("/v1/unplaced")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].cause").value("UNKNOWN_ACTOR"))
                .andExpect(
                        content().string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("999999999"))));
        ask("/v1/set-aside")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].cause").value("NO_DELEGATION"));
        ask("/v1/unreadable").andExpect(jsonPath("$.items[0].offset").value(17));
    }

    @Test
    void changes_since_yesterday_tell_before_and_after() throws Exception {
        ask("/v1/changes")
                .andExpect(jsonPath("$.since").value("2026-11-18T23:00:00Z"))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.changes[0].actor.name").value("Bergen"))
                .andExpect(jsonPath("$.changes[0].effects[0].before").value("UNKNOWN"))
                .andExpect(jsonPath("$.changes[0].effects[0].after").value("IN_USE"));
    }

    @Test
    void the_status_tells_how_far_the_view_has_come() throws Exception {
        ask("/v1/status")
                .andExpect(jsonPath("$.simulated").value(false))
                .andExpect(jsonPath("$.ready").value(true))
                .andExpect(jsonPath("$.knownUpTo").value("2026-11-20T10:59:00Z"))
                .andExpect(jsonPath("$.reports").value(7))
                .andExpect(jsonPath("$.adoptions").value(4))
                .andExpect(jsonPath("$.documents.actors").value(361))
                .andExpect(jsonPath("$.documents.areas").value(3))
                .andExpect(jsonPath("$.documents.systems").value(3))
                .andExpect(jsonPath("$.documents.services").value(2))
                .andExpect(jsonPath("$.unreadable").value(1))
                .andExpect(jsonPath("$.positions[0].topic").value("utbredt.reports"));
    }

    @ParameterizedTest(name = "{0} is refused with {2}")
    @CsvSource(delimiter = '|', textBlock = """
            group=kommune                                        | 400 | service-missing   | /service
            service=kjernejournal                                | 400 | group-missing     | /group
            service=finnes-ikke&group=kommune                    | 404 | service-unknown   | /service
            service=kjernejournal&group=finnes-ikke              | 404 | group-unknown     | /group
            service=kjernejournal&group=kommune&scope=ALDER      | 404 | scope-unknown     | /scope
            service=kjernejournal&group=kommune&stage=FERDIG     | 400 | stage-invalid     | /stage
            service=kjernejournal&group=kommune&stage=PAUSED     | 400 | stage-invalid     | /stage
            service=kjernejournal&group=kommune&role=EIER        | 400 | role-invalid      | /role
            service=kjernejournal&group=kommune&role=UNKNOWN     | 400 | role-invalid      | /role
            service=kjernejournal&group=kommune&cut=bydel        | 400 | cut-invalid       | /cut
            service=kjernejournal&group=kommune&weight=KILO      | 400 | weight-invalid    | /weight
            service=kjernejournal&group=kommune&rollup=1.5       | 400 | rollup-invalid    | /rollup
            service=kjernejournal&group=kommune&rollup=halv      | 400 | rollup-invalid    | /rollup
            service=kjernejournal&group=kommune&date=2021-13-01  | 400 | date-invalid      | /date
            service=kjernejournal&group=kommune&date=2021        | 400 | date-invalid      | /date
            service=kjernejournal&group=kommune&knownAt=igår     | 400 | knownAt-invalid   | /knownAt
            service=kjernejournal&group=kommune&statedBy=x       | 400 | statedBy-invalid  | /statedBy
            service=kjernejournal&group=kommune&maxAge=-1        | 400 | maxAge-invalid | /maxAge
            service=kjernejournal&group=kommune&eligible=ja      | 400 | eligible-invalid | /eligible
            service=kjernejournal&group=kommune&structure=x      | 400 | structure-invalid | /structure
            service=kjernejournal&group=kommune&format=xls       | 400 | format-invalid    | /format
            service=kjernejournal&group=kommune&gruppe=kommune   | 400 | parameter-unknown | /gruppe
            """)
    void a_question_that_cannot_be_answered(String query, int code, String problem, String field) throws Exception {
        http.perform(get("/v1/coverage?" + query))
                .andExpect(status().is(code))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value(problem))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.expected").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.detailNb").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/unplaced?limit=0",
                "/v1/unplaced?limit=1001",
                "/v1/changes?since=tomorrow",
                "/v1/coverage/series?service=kjernejournal&group=kommune&from=2022-01-01&to=2021-01-01",
                "/v1/comparisons?knownAt=x"
            })
    void a_bound_that_is_broken_is_refused(String url) throws Exception {
        http.perform(get(url))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.expected").isNotEmpty());
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk());
    }

    private static String golden(String name) throws Exception {
        try (InputStream golden = AnswersTest.class.getResourceAsStream("/golden/" + name)) {
            return golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
