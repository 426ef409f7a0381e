package no.utbredt.reporting.web;

import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static no.utbredt.reporting.cast.Promised.initiative;
import static no.utbredt.reporting.cast.Promised.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.report.Footnote;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.vocabulary.FootnoteKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Law 3 at every address: what is recorded after K, and what is stated after S, changes no answer asked as of then; whatever kind
 * of thing it is. Asked as of today each of them changes some answer, or the question would be none.
 */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "told=later",
            "utbredt.bank.calls=10000"
        })
@AutoConfigureMockMvc
@DirtiesContext
class LeaksTest {
    private static final String K = "2026-11-10";
    private static final String S = "2026-10-01";
    private static final Instant AFTER_K = Instant.parse("2026-11-15T12:00:00Z");
    private static final String PLANTED = "PLANTED";
    private static final String SUBJECT = "service=kjernejournal&group=kommune&date=2026-11-10";

    private static final String PICKED = "valueCodes[Tjeneste]=kjernejournal&valueCodes[Rolle]=CONSUMER"
            + "&valueCodes[Gruppe]=kommune&valueCodes[ContentsCode]=Antall&valueCodes[Tid]=top(3)";
    private static final String SUPPORT =
            "valueCodes[Tjeneste]=kjernejournal&valueCodes[Rolle]=CONSUMER&valueCodes[Status]=*"
                    + "&valueCodes[System]=*&valueCodes[ContentsCode]=Antall&valueCodes[Tid]=top(3)";
    private static final String USAGE = "valueCodes[Tjeneste]=kjernejournal&valueCodes[Enhet]=*&valueCodes[Rolle]=*"
            + "&valueCodes[Gruppe]=*&valueCodes[Region]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=2024M05";

    private static final List<String> KNOWN_AT = List.of(
            "/v1/coverage?" + SUBJECT + "&knownAt=" + K,
            "/v1/coverage?" + SUBJECT + "&cut=county&weight=population&format=csv&knownAt=" + K,
            "/v1/coverage/series?service=kjernejournal&group=kommune&from=2026-06-01&to=2026-11-10&knownAt=" + K,
            "/v1/coverage/matrix?date=2026-11-10&knownAt=" + K,
            "/v1/coverage/map?" + SUBJECT + "&knownAt=" + K,
            "/v1/coverage/cube?date=2026-11-10&knownAt=" + K,
            "/v1/attention?date=2026-11-10&knownAt=" + K,
            "/v1/coverage/status-table?group=kommune&date=2026-11-10&knownAt=" + K,
            "/v1/gap?" + SUBJECT + "&limit=400&knownAt=" + K,
            "/v1/coverage/explanation?" + SUBJECT + "&since=2020-01-01&knownAt=" + K,
            "/v1/coverage?" + SUBJECT + "&knownAt=" + K + "T22:59:59Z",
            "/v1/coverage/forecast?" + SUBJECT + "&from=2026-01-01&knownAt=" + K,
            "/v1/funnel?" + SUBJECT + "&knownAt=" + K,
            "/v1/time-between-stages?" + SUBJECT + "&limit=400&knownAt=" + K,
            "/v1/cohorts?" + SUBJECT + "&format=csv&knownAt=" + K,
            "/v1/coverage?" + SUBJECT + "&cut=wave,county&knownAt=" + K,
            "/v1/coverage/exchange?" + SUBJECT + "&knownAt=" + K,
            "/v1/landscape?service=kjernejournal&group=kommune&from=2026-06-01&to=2026-11-10&knownAt=" + K,
            "/v1/indicators?date=2026-11-10&knownAt=" + K,
            "/v1/usage-beside-introduction?" + SUBJECT + "&from=2024-01-01&knownAt=" + K,
            "/v1/support-beside-adoption?" + SUBJECT + "&knownAt=" + K,
            "/v1/areas/pulje-1/readiness?service=kjernejournal&date=2026-11-10&knownAt=" + K,
            "/v1/actors/m-4601/partners?service=kjernejournal&kind=WAVE&date=2026-11-10&knownAt=" + K,
            "/v1/actors-by-stage?" + SUBJECT + "&limit=400&knownAt=" + K,
            "/v1/actors/m-0301/timeline?knownAt=" + K,
            "/v1/actors/m-0301/profile?date=2026-11-10&knownAt=" + K,
            "/v1/comparisons?limit=400&knownAt=" + K,
            "/v1/contradictions?knownAt=" + K,
            "/v1/disagreements?knownAt=" + K,
            "/v1/findings?knownAt=" + K,
            "/v1/unplaced?knownAt=" + K,
            "/v1/set-aside?knownAt=" + K,
            "/v1/usage?knownAt=" + K,
            "/v1/usage?format=csv&knownAt=" + K,
            "/v1/support?knownAt=" + K,
            "/v1/agreements?knownAt=" + K,
            "/v1/vendors?knownAt=" + K,
            "/v1/statements?service=kjernejournal&date=2026-11-10&knownAt=" + K,
            "/v1/statements?actor=m-0301&date=2026-11-10&format=csv&knownAt=" + K,
            "/v1/statements?document=veikart-21.1&date=2026-11-10&knownAt=" + K,
            "/v1/silence?document=veikart-21.1&service=kjernejournal&knownAt=" + K,
            "/v1/systems?date=2026-11-10&knownAt=" + K,
            "/v1/systems/dips-arena?date=2026-11-10&knownAt=" + K,
            "/v1/initiatives/kjernejournal-i-kommunene/progress?date=2026-11-10&knownAt=" + K,
            "/pxwebapi/v2/tables/utbredelse@" + K + "/metadata",
            "/pxwebapi/v2/tables/utbredelse@" + K + "T22:59:59Z/metadata",
            "/pxwebapi/v2/tables/utbredelse@" + K + "/data?" + PICKED + "&valueCodes[Region]=*",
            "/pxwebapi/v2/tables/trinn/data?" + PICKED + "&valueCodes[Trinn]=*&outputFormat=csv&knownAt=" + K,
            "/pxwebapi/v2/tables/utbredelse-system/data?" + PICKED + "&valueCodes[System]=*&knownAt=" + K,
            "/pxwebapi/v2/tables/utbredelse-leverandor/data?" + PICKED + "&valueCodes[Leverandor]=*&knownAt=" + K,
            "/pxwebapi/v2/tables/systemstotte/data?" + SUPPORT + "&knownAt=" + K,
            "/pxwebapi/v2/tables/bruk/data?" + USAGE + "&knownAt=" + K,
            "/pxwebapi/v2/tables/maloppnaelse/data?knownAt=" + K,
            "/pxwebapi/v2/tables/milepaler/data?knownAt=" + K,
            "/pxwebapi/v2/tables/kompletthet/metadata?knownAt=" + K);

    private static final List<String> STATED_BY = List.of(
            "/v1/coverage?" + SUBJECT + "&statedBy=" + S,
            "/v1/coverage?" + SUBJECT + "&cut=county&format=csv&statedBy=" + S,
            "/v1/coverage/series?service=kjernejournal&group=kommune&from=2026-06-01&to=2026-11-10&statedBy=" + S,
            "/v1/coverage/matrix?date=2026-11-10&statedBy=" + S,
            "/v1/coverage/map?" + SUBJECT + "&statedBy=" + S,
            "/v1/gap?" + SUBJECT + "&limit=400&statedBy=" + S,
            "/v1/attention?date=2026-11-10&statedBy=" + S,
            "/v1/coverage/status-table?group=kommune&date=2026-11-10&statedBy=" + S,
            "/v1/coverage/explanation?" + SUBJECT + "&since=2020-01-01&statedBy=" + S,
            "/v1/coverage/forecast?" + SUBJECT + "&from=2026-01-01&statedBy=" + S,
            "/v1/funnel?" + SUBJECT + "&statedBy=" + S,
            "/v1/time-between-stages?" + SUBJECT + "&limit=400&statedBy=" + S,
            "/v1/cohorts?" + SUBJECT + "&format=csv&statedBy=" + S,
            "/v1/coverage?" + SUBJECT + "&cut=wave,county&statedBy=" + S,
            "/v1/coverage/exchange?" + SUBJECT + "&statedBy=" + S,
            "/v1/landscape?service=kjernejournal&group=kommune&from=2026-06-01&to=2026-11-10&statedBy=" + S,
            "/v1/indicators?date=2026-11-10&statedBy=" + S,
            "/v1/usage-beside-introduction?" + SUBJECT + "&from=2024-01-01&statedBy=" + S,
            "/v1/support-beside-adoption?" + SUBJECT + "&statedBy=" + S,
            "/v1/areas/pulje-1/readiness?service=kjernejournal&date=2026-11-10&statedBy=" + S,
            "/v1/actors/m-4601/partners?service=kjernejournal&kind=WAVE&date=2026-11-10&statedBy=" + S,
            "/v1/actors-by-stage?" + SUBJECT + "&limit=400&statedBy=" + S,
            "/v1/actors/m-0301/timeline?statedBy=" + S,
            "/v1/actors/m-0301/profile?date=2026-11-10&statedBy=" + S,
            "/v1/usage?statedBy=" + S,
            "/v1/support?statedBy=" + S,
            "/v1/agreements?statedBy=" + S,
            "/v1/vendors?statedBy=" + S,
            "/v1/statements?service=kjernejournal&date=2026-11-10&statedBy=" + S,
            "/v1/statements?actor=m-0301&date=2026-11-10&format=csv&statedBy=" + S,
            "/v1/statements?document=veikart-21.1&date=2026-11-10&statedBy=" + S,
            "/v1/silence?document=veikart-21.1&service=kjernejournal&statedBy=" + S,
            "/v1/initiatives/kjernejournal-i-kommunene/progress?date=2026-11-10&statedBy=" + S,
            "/pxwebapi/v2/tables/utbredelse/data?" + PICKED + "&valueCodes[Region]=*&statedBy=" + S,
            "/pxwebapi/v2/tables/trinn/data?" + PICKED + "&valueCodes[Trinn]=*&outputFormat=csv&statedBy=" + S,
            "/pxwebapi/v2/tables/bruk/data?" + USAGE + "&statedBy=" + S,
            "/pxwebapi/v2/tables/maloppnaelse/data?statedBy=" + S,
            "/pxwebapi/v2/tables/milepaler/data?statedBy=" + S);

    private static final List<String> TODAY = List.of(
            "/v1/coverage?service=kjernejournal&group=kommune",
            "/v1/coverage/matrix",
            "/v1/coverage/map?service=kjernejournal&group=kommune",
            "/v1/coverage/forecast?service=kjernejournal&group=kommune",
            "/v1/funnel?service=kjernejournal&group=kommune",
            "/v1/cohorts?service=kjernejournal&group=kommune",
            "/v1/actors-by-stage?service=kjernejournal&group=kommune&limit=400",
            "/v1/disagreements",
            "/v1/set-aside",
            "/v1/usage",
            "/v1/support",
            "/v1/agreements",
            "/v1/vendors",
            "/v1/statements?document=veikart-21.1",
            "/v1/statements?service=kjernejournal",
            "/v1/silence?document=veikart-21.1&service=kjernejournal",
            "/v1/systems",
            "/v1/initiatives/kjernejournal-i-kommunene/progress");

    /** What may come later. */
    enum Later {
        REPORT,
        CORRECTION,
        FIGURE,
        INITIATIVE,
        DELEGATION,
        ACTOR,
        SERVICE,
        GROUP,
        USAGE,
        SUPPORT,
        AGREEMENT,
        HEARTBEAT,
        CITED,
        SYSTEM,
        WORDS
    }

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @ParameterizedTest
    @EnumSource
    void nothing_recorded_after_K_is_in_any_answer(Later kind) throws Exception {
        Map<String, String> before = answers(KNOWN_AT);
        Map<String, String> now = answers(TODAY);

        tell(kind, AFTER_K, "2026-11-05", "k");

        assertThat(answers(KNOWN_AT)).isEqualTo(before);
        assertThat(answers(TODAY)).as("as of today").isNotEqualTo(now);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "REPORT",
                "CORRECTION",
                "FIGURE",
                "INITIATIVE",
                "USAGE",
                "SUPPORT",
                "AGREEMENT",
                "HEARTBEAT",
                "CITED"
            })
    void nothing_stated_after_S_is_in_any_answer(Later kind) throws Exception {
        Map<String, String> before = answers(STATED_BY);
        Map<String, String> now = answers(TODAY);

        tell(kind, Cast.FOUNDED.plusSeconds(kind.ordinal()), "2026-11-05", "s");

        assertThat(answers(STATED_BY)).isEqualTo(before);
        assertThat(answers(TODAY)).as("as of today").isNotEqualTo(now);
    }

    private Map<String, String> answers(List<String> addresses) throws Exception {
        Map<String, String> answers = new TreeMap<>();
        for (String address : addresses) {
            var response = http.perform(get(address)).andReturn().getResponse();
            String told = response.getContentAsString(StandardCharsets.UTF_8);
            assertThat(response.getStatus()).as(address + told).isEqualTo(200);
            answers.put(address, told);
        }
        return answers;
    }

    private void tell(Later kind, Instant recorded, String stated, String id) {
        switch (kind) {
            case REPORT ->
                knowledge.take(List.of(nhn().says(id + "-r")
                        .that("m-0301")
                        .has(kjernejournal(), id.equals("k") ? Stage.IN_USE : Stage.PAUSED)
                        .since(stated)
                        .stated(stated)
                        .recorded(recorded)
                        .report()));
            case CORRECTION ->
                knowledge.take(List.of(nhn().says(id + "-c")
                        .that("m-4601")
                        .has(kjernejournal(), id.equals("k") ? Stage.PILOTING : Stage.NO_PLAN)
                        .since(stated)
                        .stated(stated)
                        .recorded(recorded)
                        .replacing(nhn().named(id.equals("k") ? "bergen" : "k-c"))
                        .report()));
            case FIGURE ->
                knowledge.learnFigures(List.of(figure(id + PLANTED)
                        .counts(Stage.IN_USE, "77", Unit.ACTORS)
                        .asOf(stated)
                        .recorded(recorded)));
            case INITIATIVE -> knowledge.learnInitiatives(List.of(promised(recorded, stated, id)));
            case DELEGATION ->
                knowledge.learnDelegations(List.of(new Document<>(
                        id,
                        new Version(1, 1),
                        List.of(new Recorded<>(
                                recorded,
                                new Delegation(
                                        "999999999",
                                        new Identifier("KOMNR", "0301"),
                                        Set.of(),
                                        Dated.always(true)))))));
            case ACTOR ->
                knowledge.learnActors(List.of(later(
                        "m-1106",
                        Cast.haugesund().state(),
                        recorded,
                        actor -> Actors.municipality("m-1106", PLANTED)
                                .placed("99", "NORD")
                                .weighing(Weight.POPULATION, "2021-01-01", 5)
                                .state())));
            case SERVICE ->
                knowledge.learnServices(List.of(later(
                        kjernejournal(),
                        Cast.service(kjernejournal()).history().getFirst().state(),
                        recorded,
                        service -> Cast.service(kjernejournal(), new Service.Availability("kommune", false, null, null))
                                .history()
                                .getFirst()
                                .state())));
            case USAGE ->
                knowledge.take(
                        List.of(beside(kind, id, stated, recorded).used(id.equals("k") ? "2026-09" : "2026-08", 7)));
            case SUPPORT ->
                knowledge.take(List.of(
                        beside(kind, id, stated, recorded).supports(id + PLANTED, Support.State.AVAILABLE, stated)));
            case AGREEMENT ->
                knowledge.take(List.of(
                        beside(kind, id, stated, recorded).agreed("OPTION", id.equals("k") ? "2026" : "2025", null)));
            case HEARTBEAT ->
                knowledge.take(List.of(cgm().says(id + kind)
                        .recorded(recorded)
                        .nothingNew(id.equals("k") ? "2026-11-19T06:00:00Z" : "2026-11-19T07:00:00Z")));
            case CITED ->
                knowledge.take(List.of(nhn().says(id + "-d")
                        .in("veikart-21.1", "s. 9")
                        .that("m-0301")
                        .has(kjernejournal(), Stage.PREPARING)
                        .since(stated)
                        .stated(stated)
                        .recorded(recorded)
                        .report()));
            case SYSTEM -> {
                EhrSystem renamed =
                        new EhrSystem(List.of(), List.of(Dated.always(PLANTED)), List.of(), List.of(), List.of());
                knowledge.learnSystems(List.of(later(
                        "annen",
                        knowledge.ask(Horizon.LATEST, known -> known.systems().get("annen")),
                        recorded,
                        before -> renamed)));
            }
            case WORDS ->
                knowledge.learnFootnotes(List.of(new Document<>(
                        FootnoteKey.of(nhn().named("bergen").source(), "bergen"),
                        new Version(1, 1),
                        List.of(new Recorded<>(recorded, new Footnote(PLANTED))))));
            case GROUP ->
                knowledge.learnGroups(List.of(later(
                        "kommune",
                        Cast.complete("kommune").history().getFirst().state(),
                        recorded,
                        group -> new Group(PLANTED, PLANTED, false, null, false, List.of()))));
        }
    }

    private static Reports beside(Later kind, String id, String stated, Instant recorded) {
        return nhn().says(id + kind)
                .that("m-0301")
                .of(kjernejournal())
                .stated(stated)
                .recorded(recorded);
    }

    private static <S> Document<S> later(String id, @Nullable S before, Instant recorded, UnaryOperator<S> change) {
        return new Document<>(
                id,
                new Version(1, 2),
                List.of(new Recorded<>(Cast.FOUNDED, before), new Recorded<>(recorded, change.apply(before))));
    }

    /** What it said before, and more: said later, or recorded later. */
    private Document<Initiative> promised(Instant recorded, String stated, String id) {
        Document<Initiative> held = knowledge.ask(
                Horizon.LATEST,
                known -> new Document<>(
                        "kjernejournal-i-kommunene",
                        new Version(1, 1),
                        List.of(new Recorded<>(Cast.FOUNDED, known.initiatives().get("kjernejournal-i-kommunene")))));
        Initiative before = Objects.requireNonNull(held.history().getFirst().state());
        Initiative more = Objects.requireNonNull(initiative("x")
                .introduces(kjernejournal())
                .declares(5, stated)
                .target("99", "2027", stated)
                .milestone(id + PLANTED, planned("2029", stated))
                .recorded()
                .history()
                .getFirst()
                .state());
        Initiative both = new Initiative(
                before.names(),
                before.nameEnglish(),
                before.kind(),
                before.groups(),
                before.services(),
                before.statuses(),
                both(before.phases(), more.phases()),
                both(before.milestones(), more.milestones()),
                both(before.targets(), more.targets()),
                before.dependencies(),
                before.sources(),
                before.withheld());
        return new Document<>(
                held.id(),
                new Version(1, id.equals("k") ? 2 : 3),
                recorded.equals(AFTER_K)
                        ? List.of(new Recorded<>(Cast.FOUNDED, before), new Recorded<>(recorded, both))
                        : List.of(new Recorded<>(Cast.FOUNDED, both)));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        List<T> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}
