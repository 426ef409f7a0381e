package no.utbredt.reporting.web;

import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.itself;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.web.WhoSeesWhat.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.report.Support.State;
import no.utbredt.reporting.stage.Stage;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Law 12 as a table: who reads, and every kind of answer. An office that may be one person says something, and others say something of
 * it; to whomever it is not to be told, no answer changes by a letter, and none differs from what the public is told. So there is
 * nothing to be had by holding what such a reader is told against the public's: by cut, by day, or as known when.
 */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "told=of-an-office",
            "utbredt.data=src/test/resources/readers",
            "utbredt.bank.calls=100000"
        })
@AutoConfigureMockMvc
@DirtiesContext
class WhoSeesWhomTest {

    /** As an id of its own in an answer; in an address it stands as it was asked. */
    private static final String NAMED = "\"" + OFFICE + "\"";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static int said;

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @BeforeEach
    void an_office_is_known() {
        knowledge.learnActors(List.of(office("kontor-9").recorded(Cast.FOUNDED)));
        knowledge.learnGroups(List.of(new Document<>(
                "legekontor",
                new Version(1, 2),
                List.of(new Recorded<>(
                        Cast.FOUNDED, new Group("Legekontor", "GP offices", true, null, true, List.of()))))));
        knowledge.learnServices(List.of(ReadersOf.offered(Cast.service(kjernejournal()))));
        knowledge.take(List.of(cgm().says("s-9").of(kjernejournal()).supports("epj", State.AVAILABLE, "2021")));
        knowledge.learnDelegations(ReadersOf.delegations());
        if (said == 0) {
            tellOfTheOffice();
        }
    }

    private static Actors office(String id) {
        return Actors.office(id, "legekontor")
                .in("pulje-1")
                .beneath("m-4601")
                .known("ENH", ReadersOf.NUMBER)
                .placed("46", "VEST")
                .running("dips-arena")
                .running("epj")
                .restricted();
    }

    static Stream<WhoSeesWhat> table() {
        return WhoSeesWhat.TABLE.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void an_answer_tells_of_the_office_to_whom_it_is_to_be_told(WhoSeesWhat column) throws Exception {
        Map<ReadersOf, String> before = answers(column.address());

        tellOfTheOffice();

        Map<ReadersOf, String> after = answers(column.address());
        String open = after.getOrDefault(ReadersOf.PUBLIC, "");
        SoftAssertions all = new SoftAssertions();
        after.forEach((reader, told) -> {
            all.assertThat(cell(before.getOrDefault(reader, ""), told, open))
                    .as("%s %s", reader, told)
                    .isEqualTo(column.of(reader));
            if (column.of(reader) == WhoSeesWhat.Cell.WITHHELD && reader != ReadersOf.OPERATOR) {
                all.assertThat(told).as("%s", reader).doesNotContain(NAMED, ReadersOf.NUMBER, "hemmelig");
            }
            if (reader.own() && open.startsWith("200 ")) {
                all.assertThat(counts(told, column)).as("%s", reader).isEqualTo(counts(open, column));
            }
        });
        all.assertAll();
    }

    private static WhoSeesWhat.Cell cell(String before, String after, String open) {
        if (!after.equals(before)) {
            return WhoSeesWhat.Cell.TOLD;
        }
        return after.equals(open) ? WhoSeesWhat.Cell.WITHHELD : WhoSeesWhat.Cell.NAMED;
    }

    private static List<JsonNode> counts(String told, WhoSeesWhat column) {
        return column.counts().stream()
                .map(pointer -> JSON.readTree(told.substring(4)).at(pointer))
                .peek(found -> assertThat(found.isMissingNode()).isFalse())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("table")
    void every_answer_is_given_or_refused_for_who_it_is_of(WhoSeesWhat column) throws Exception {
        boolean itself = column.address().contains("/actors/" + OFFICE)
                || column.address().contains("statements?actor=");
        for (ReadersOf reader : ReadersOf.values()) {
            String told = reader.isTold(http, column.address());
            if (itself && column.of(reader) == WhoSeesWhat.Cell.WITHHELD) {
                assertThat(told).as("%s", reader).startsWith("403 ").contains("\"actor-restricted\"");
            } else {
                assertThat(told).as("%s", reader).startsWith("200 ");
            }
        }
    }

    /** What it said first and what it says since; asked as known then, and as known now. */
    @ParameterizedTest(name = "first {0}, since then {1}: the public is told then: {2}, now: {3}")
    @CsvSource({"false, false, 200, 200", "false, true, 403, 403", "true, false, 403, 200", "true, true, 403, 403"})
    void a_restriction_that_came_or_went_holds_of_history_for_all_but_the_own(
            boolean first, boolean since, int then, int now) throws Exception {
        String id = "kontor-" + first + since;
        knowledge.learnActors(List.of(new Document<>(
                id,
                new Version(1, 2),
                List.of(
                        new Recorded<>(Cast.FOUNDED, state(id, first)),
                        new Recorded<>(Instant.parse("2023-01-01T00:00:00Z"), state(id, since))))));

        for (ReadersOf reader : ReadersOf.values()) {
            boolean sees = reader.own() || reader == ReadersOf.OPERATOR;
            String timeline = "/v1/actors/" + id + "/timeline";
            assertThat(reader.asks(http, timeline + "?knownAt=2022-06-30").getStatus())
                    .as("then, %s", reader)
                    .isEqualTo(sees ? 200 : then);
            assertThat(reader.asks(http, timeline).getStatus())
                    .as("now, %s", reader)
                    .isEqualTo(sees ? 200 : now);
        }
        knowledge.learnActors(
                List.of(new Document<>(id, new Version(1, 3), List.of(new Recorded<>(Cast.FOUNDED, null)))));
    }

    private static Actor state(String id, boolean restricted) {
        Actors office = Actors.office(id, "apotek").known("ENH", ReadersOf.NUMBER);
        return restricted ? office.restricted().state() : office.state();
    }

    @Test
    void whom_it_let_go_sees_nothing_of_the_time_before_either() throws Exception {
        String then = "/v1/actors/" + OFFICE + "/timeline?knownAt=2026-11-01";

        assertThat(ReadersOf.FORMER.asks(http, then).getStatus()).isEqualTo(403);
        assertThat(ReadersOf.VENDOR.asks(http, then).getStatus()).isEqualTo(200);
    }

    @Test
    void answers_to_a_token_are_its_readers_alone() throws Exception {
        String address = "/v1/actors-by-stage?service=kjernejournal&group=legekontor";
        Map<ReadersOf, String> tags = new EnumMap<>(ReadersOf.class);
        for (ReadersOf reader : ReadersOf.values()) {
            var answer = reader.asks(http, address);
            boolean open = Set.of(ReadersOf.PUBLIC, ReadersOf.STRANGER, ReadersOf.STEWARD)
                    .contains(reader);
            assertThat(answer.getHeader("Cache-Control"))
                    .as("%s", reader)
                    .isEqualTo(open ? "no-cache" : "private, no-cache");
            assertThat(answer.getHeaders("Vary")).as("%s", reader).contains("Authorization");
            tags.put(reader, Objects.requireNonNull(answer.getHeader("ETag")));
        }

        assertThat(Set.copyOf(tags.values())).hasSize(ReadersOf.values().length - 2);
        String open = tags.getOrDefault(ReadersOf.PUBLIC, "");
        assertThat(ReadersOf.PUBLIC.asks(http, address, "If-None-Match", open).getStatus())
                .isEqualTo(304);
        assertThat(ReadersOf.PARTY.asks(http, address, "If-None-Match", open).getStatus())
                .isEqualTo(200);
    }

    /** Each time it has gone back once more and come elsewhere, and somebody says otherwise. */
    private void tellOfTheOffice() {
        said++;
        Stage stage = said % 2 == 0 ? Stage.IN_USE : Stage.WITHDRAWN;
        LocalDate day = LocalDate.parse("2026-01-01").plusDays(3L * said);
        Instant recorded = Instant.parse("2026-11-10T00:00:00Z").plusSeconds(said);
        knowledge.take(Stream.of(
                        itself(OFFICE)
                                .says("hemmelig-i-" + said)
                                .that(OFFICE)
                                .has(kjernejournal(), Stage.IN_USE)
                                .since(day.minusDays(2).toString()),
                        itself(OFFICE)
                                .says("hemmelig-w-" + said)
                                .that(OFFICE)
                                .has(kjernejournal(), Stage.WITHDRAWN)
                                .since(day.minusDays(1).toString()),
                        itself(OFFICE)
                                .says("hemmelig-" + said)
                                .that(OFFICE)
                                .has(kjernejournal(), stage)
                                .since(day.toString()),
                        nhn().says("hemmelig-n-" + said)
                                .that(OFFICE)
                                .has(kjernejournal(), Stage.PILOTING)
                                .since(day.toString()))
                .map(report -> report.stated(day.toString()).recorded(recorded).report())
                .toList());
        knowledge.take(List.of(
                nhn().says("hemmelig-u-" + said)
                        .that(OFFICE)
                        .of(kjernejournal())
                        .stated("2026-06-03")
                        .recorded(recorded)
                        .used("2026-05", said),
                nhn().says("hemmelig-a-" + said)
                        .that(OFFICE)
                        .of(kjernejournal())
                        .stated("2026-06-03")
                        .recorded(recorded)
                        .agreed("MEMBERSHIP", day.toString(), null)));
    }

    private Map<ReadersOf, String> answers(String address) throws Exception {
        Map<ReadersOf, String> answers = new EnumMap<>(ReadersOf.class);
        for (ReadersOf reader : ReadersOf.values()) {
            answers.put(reader, reader.isTold(http, address));
        }
        return answers;
    }
}
