package no.utbredt.reporting.web;

import static no.utbredt.reporting.cast.Cast.itself;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Law 12 as a table: the view takes no tokens, so whoever asks is the public to it. Whatever an office that may be one person says
 * or has said of it, no public answer changes, and none names it. The addresses are all there are but those that count reports
 * as such, whoever they speak of ({@code /v1/status}, {@code /v1/vendors}).
 */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {"management.endpoint.health.validate-group-membership=false", "told=of-an-office"})
@AutoConfigureMockMvc
@DirtiesContext
class WhoSeesWhomTest {
    private static final String OFFICE = "kontor-9";
    private static final String NUMBER = "974760673";
    private static final String GROUP = "service=kjernejournal&group=legekontor&date=2026-11-10";
    private static final String PICKED = "valueCodes[Tjeneste]=kjernejournal&valueCodes[Rolle]=CONSUMER"
            + "&valueCodes[Gruppe]=kommune&valueCodes[ContentsCode]=Antall&valueCodes[Tid]=top(3)";
    private static final String SUPPORT =
            "valueCodes[Tjeneste]=kjernejournal&valueCodes[Rolle]=CONSUMER&valueCodes[Status]=*"
                    + "&valueCodes[System]=*&valueCodes[ContentsCode]=Antall&valueCodes[Tid]=top(3)";
    private static final String USAGE = "valueCodes[Tjeneste]=kjernejournal&valueCodes[Enhet]=*&valueCodes[Rolle]=*"
            + "&valueCodes[Gruppe]=*&valueCodes[Region]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=2024M05";
    private static final List<String> CALLERS = List.of("", "Bearer another", "Bearer party", "Bearer operator");

    private static final List<String> ADDRESSES = List.of(
            "/v1/coverage?" + GROUP,
            "/v1/coverage?" + GROUP + "&stage=piloting&format=csv",
            "/v1/coverage?" + GROUP + "&cut=county",
            "/v1/coverage?" + GROUP + "&cut=municipality",
            "/v1/coverage?" + GROUP + "&cut=system",
            "/v1/coverage?" + GROUP + "&cut=vendor&format=csv",
            "/v1/coverage?" + GROUP + "&weight=gp-persons",
            "/v1/coverage?" + GROUP + "&maxAge=30",
            "/v1/coverage?" + GROUP + "&rollup=any",
            "/v1/coverage?" + GROUP + "&structure=2026-11-09",
            "/v1/coverage?" + GROUP + "&statedBy=2026-11-09",
            "/v1/coverage/series?service=kjernejournal&group=legekontor&from=2026-01-01",
            "/v1/coverage/series?service=kjernejournal&group=legekontor&from=2026-01-01&format=csv",
            "/v1/actors-by-stage?" + GROUP,
            "/v1/actors-by-stage?service=kjernejournal&group=pulje",
            "/v1/comparisons?limit=400",
            "/v1/contradictions",
            "/v1/disagreements",
            "/v1/disagreements?service=kjernejournal",
            "/v1/findings",
            "/v1/unplaced",
            "/v1/set-aside",
            "/v1/changes?since=2019-01-01&limit=1000",
            "/v1/statements?service=kjernejournal",
            "/v1/statements?service=kjernejournal&format=csv",
            "/v1/usage",
            "/v1/usage?actor=" + OFFICE + "&format=csv",
            "/v1/support",
            "/v1/agreements",
            "/v1/agreements?actor=" + OFFICE,
            "/v1/systems",
            "/v1/systems/dips-arena",
            "/v1/initiatives/kjernejournal-i-kommunene/progress",
            "/pxwebapi/v2/tables/utbredelse/metadata",
            "/pxwebapi/v2/tables/utbredelse/data?" + PICKED + "&valueCodes[Region]=*",
            "/pxwebapi/v2/tables/utbredelse/data?" + PICKED + "&valueCodes[Region]=*&outputFormat=csv",
            "/pxwebapi/v2/tables/utbredelse/data?" + PICKED + "&valueCodes[Region]=*&outputFormat=html",
            "/pxwebapi/v2/tables/trinn/data?" + PICKED + "&valueCodes[Trinn]=*&outputFormat=csv",
            "/pxwebapi/v2/tables/utbredelse-system/data?" + PICKED + "&valueCodes[System]=*",
            "/pxwebapi/v2/tables/utbredelse-leverandor/data?" + PICKED + "&valueCodes[Leverandor]=*",
            "/pxwebapi/v2/tables/systemstotte/data?" + SUPPORT,
            "/pxwebapi/v2/tables/bruk/data?" + USAGE,
            "/pxwebapi/v2/tables/maloppnaelse/data",
            "/pxwebapi/v2/tables/milepaler/data",
            "/pxwebapi/v2/tables/kompletthet/metadata");

    private static int said;

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @BeforeEach
    void an_office_is_known() {
        knowledge.learnActors(List.of(Actors.office(OFFICE, "legekontor")
                .in("pulje")
                .known("ENH", NUMBER)
                .placed("46", "VEST")
                .running("dips-arena")
                .restricted()
                .recorded(Cast.FOUNDED)));
        knowledge.learnGroups(List.of(Cast.complete("pulje")));
    }

    static Stream<String> addresses() {
        return ADDRESSES.stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void whoever_asks_sees_nothing_of_what_an_office_says(String address) throws Exception {
        List<String> before = answers(address);
        CoverageAnswer known = byOperator();

        tellOfTheOffice();

        assertThat(answers(address)).isEqualTo(before);
        assertThat(byOperator().cells()).as("it is something to tell").isNotEqualTo(known.cells());
        assertThat(before).allSatisfy(told -> assertThat(told).doesNotContain(OFFICE + "\"", NUMBER, "hemmelig"));
    }

    @ParameterizedTest
    @MethodSource("named")
    void whoever_asks_for_the_office_itself_is_refused(String address) throws Exception {
        for (String caller : CALLERS) {
            MockHttpServletResponse answer = answer(address, caller);

            assertThat(answer.getStatus()).isEqualTo(403);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("actor-restricted");
        }
    }

    static Stream<String> named() {
        return Stream.of(
                "/v1/actors/" + OFFICE + "/timeline",
                "/v1/actors/" + OFFICE + "/timeline?knownAt=2020-01-01",
                "/v1/statements?actor=" + OFFICE,
                "/v1/statements?actor=" + OFFICE + "&format=csv");
    }

    @Test
    void of_six_offices_threes_are_told_alike_by_answer_page_and_export() throws Exception {
        List<Document<Actor>> offices = IntStream.range(0, 6)
                .mapToObj(number -> Actors.office("six-" + number, "legekontor")
                        .placed("50", "MIDT")
                        .restricted()
                        .recorded(Cast.FOUNDED))
                .toList();
        knowledge.learnActors(offices);
        List<Reports> reports = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            reports.add(nhn().says("six-" + number)
                    .that("six-" + number)
                    .has(kjernejournal(), Stage.IN_USE)
                    .since("2022-01-01"));
        }
        knowledge.take(reports.stream().map(Reports::report).toList());

        assertThat(answer("/v1/coverage?" + GROUP, "").getContentAsString(StandardCharsets.UTF_8))
                .contains("\"IN_USE\":3", "\"smallCellsSuppressed\":true");
        assertThat(answer("/v1/actors-by-stage?" + GROUP, "").getContentAsString(StandardCharsets.UTF_8))
                .contains("\"withheld\":true")
                .doesNotContain("\"IN_USE\":5");
    }

    private CoverageAnswer byOperator() {
        return new Coverage(knowledge).answer(Asked.byOperator(Told.how(kjernejournal(), "legekontor", "2026-11-10")));
    }

    /** Each time it has come elsewhere, and somebody says otherwise. */
    private void tellOfTheOffice() {
        said++;
        Stage stage = said % 2 == 0 ? Stage.IN_USE : Stage.WITHDRAWN;
        String day = LocalDate.parse("2026-01-01").plusDays(said).toString();
        knowledge.take(Stream.of(
                        itself(OFFICE).says("hemmelig-" + said).that(OFFICE).has(kjernejournal(), stage),
                        nhn().says("hemmelig-n-" + said).that(OFFICE).has(kjernejournal(), Stage.PILOTING))
                .map(report -> report.since(day).stated(day).report())
                .toList());
        knowledge.take(List.of(
                nhn().says("hemmelig-u-" + said)
                        .that(OFFICE)
                        .of(kjernejournal())
                        .stated("2026-06-03")
                        .used("2026-05", said),
                nhn().says("hemmelig-a-" + said)
                        .that(OFFICE)
                        .of(kjernejournal())
                        .stated("2026-06-03")
                        .agreed("MEMBERSHIP", null, null)));
    }

    private List<String> answers(String address) throws Exception {
        List<String> answers = new ArrayList<>();
        for (String caller : CALLERS) {
            MockHttpServletResponse answer = answer(address, caller);
            String told = answer.getContentAsString(StandardCharsets.UTF_8);
            assertThat(answer.getStatus()).as(address + told).isEqualTo(200);
            answers.add(told);
        }
        return answers;
    }

    private MockHttpServletResponse answer(String address, String caller) throws Exception {
        var request = get(address);
        return http.perform(caller.isEmpty() ? request : request.header("Authorization", caller))
                .andReturn()
                .getResponse();
    }
}
