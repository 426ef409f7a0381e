package no.utbredt.reporting.bank.web;

import static no.utbredt.reporting.cast.Cast.digihelsestasjon;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Promised.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.catalogue.Service.Availability;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import no.utbredt.reporting.view.UnreadableRecords;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** A table as known then is answered with the same bytes whenever it is asked: that is what a citation rests on. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {"management.endpoint.health.validate-group-membership=false", "utbredt.bank.calls=10000"})
@Import(LastingAnswersTest.Passing.class)
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class LastingAnswersTest {

    private static final String TABLES = "/pxwebapi/v2/tables/";
    private static final String THEN = "@2026-11-19";
    private static final Instant LATER = Instant.parse("2027-02-01T09:00:00Z");
    private static final String MUNICIPALITIES =
            "utbredelse" + THEN + "/data?valueCodes[Tjeneste]=*&valueCodes[Rolle]=CONSUMER&valueCodes[Gruppe]=kommune"
                    + "&valueCodes[Region]=0,46,4601&valueCodes[ContentsCode]=*&valueCodes[Tid]=2020M06,2026M10";

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private Passing passing;

    @BeforeEach
    void it_is_the_day_after() {
        passing.to(InMemoryApplication.NOW);
    }

    @Test
    void what_was_known_then_is_answered_with_the_same_bytes_after_later_corrections() throws Exception {
        Map<String, byte[]> before = answers();
        String now = MUNICIPALITIES.replace(THEN, "");
        byte[] nowBefore = bytes(now);

        correct();
        passing.to(LATER.plusSeconds(60));

        assertThat(JsonPath.<Object>read(text(now), "$.value"))
                .as("the corrections are to be seen now")
                .isNotEqualTo(JsonPath.read(new String(nowBefore, StandardCharsets.UTF_8), "$.value"));
        Map<String, byte[]> after = answers();
        assertThat(before).hasSizeGreaterThan(40);
        before.forEach(
                (address, body) -> assertThat(after.get(address)).as(address).isEqualTo(body));
    }

    @Test
    void as_long_as_more_may_be_known_of_then_the_answer_says_up_to_when() throws Exception {
        passing.to(Instant.parse("2026-11-19T12:00:00Z"));
        assertThat(vintage())
                .isEqualTo("Slik det var kjent ved utgangen av 2026-11-19;"
                        + " alt er kjent fram til 2026-11-19T11:59:00Z.");

        passing.to(LATER);
        assertThat(vintage()).isEqualTo("Slik det var kjent ved utgangen av 2026-11-19.");
    }

    @Test
    void who_may_be_a_person_by_later_knowledge_is_withheld_then_too() throws Exception {
        String usage = TABLES + "bruk" + THEN + "/data?valueCodes[Tjeneste]=kjernejournal&valueCodes[Enhet]=MESSAGES"
                + "&valueCodes[Gruppe]=kommune&valueCodes[ContentsCode]=Volum&valueCodes[Tid]=2024M05";
        http.perform(get(usage)).andExpect(jsonPath("$.value", is(List.of(127))));

        var stavanger = Actors.municipality("m-1103", "Stavanger").placed("11", "VEST");
        knowledge.learnActors(List.of(new Document<>(
                "m-1103",
                new Version(1, 2),
                List.of(
                        new Recorded<>(Cast.FOUNDED, stavanger.state()),
                        new Recorded<>(LATER, stavanger.restricted().state())))));
        passing.to(LATER.plusSeconds(60));

        http.perform(get(usage)).andExpect(jsonPath("$.status['0']").value(":"));
    }

    /** What was said wrongly is said anew, what was not known is known: all of it of days before then. */
    private void correct() {
        knowledge.take(List.of(
                nhn().says("oslo-anew")
                        .that("m-0301")
                        .has(kjernejournal(), Stage.IN_USE)
                        .since("2020-01-01")
                        .recorded("2027-02-01")
                        .report(),
                nhn().retracts("bergen-not", nhn().named("bergen"))
                        .recorded("2027-02-01")
                        .report(),
                nhn().says("bergen-anew")
                        .that("m-4601")
                        .has(digihelsestasjon(), Stage.IN_USE)
                        .since("2020-02-01")
                        .recorded("2027-02-01")
                        .report()));
        knowledge.learnActors(List.of(
                Actors.municipality("m-9999", "Nyoppdaget").placed("46", "VEST").recorded(LATER)));
        var offices = new Group("Fastlegekontor", "Surgeries", false, null, true, List.of());
        knowledge.learnGroups(List.of(since(LATER, "fastlege", offices)));
        Document<Service> service = Cast.service(kjernejournal());
        Document<Service> late =
                Cast.service(kjernejournal(), new Availability(null, true, PartialDate.parse("2030"), null));
        knowledge.learnServices(List.of(new Document<>(
                kjernejournal(),
                new Version(1, 2),
                List.of(
                        service.history().getFirst(),
                        new Recorded<>(LATER, late.history().getFirst().state())))));
        Document<Initiative> promised = initiative("nytt-tiltak")
                .introduces(kjernejournal())
                .target("90", "2025", "2021-10")
                .recorded();
        knowledge.learnInitiatives(List.of(since(
                LATER,
                promised.id(),
                Objects.requireNonNull(promised.history().getFirst().state()))));
    }

    private static <S> Document<S> since(Instant at, String id, S state) {
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(at, state)));
    }

    private Map<String, byte[]> answers() throws Exception {
        List<String> tables = JsonPath.read(text("?knownAt=2026-11-19&pageSize=100"), "$.tables[*].id");
        Map<String, byte[]> answers = new LinkedHashMap<>();
        for (String format : List.of("json-stat2", "csv", "excel-csv", "html", "parquet")) {
            for (String table : tables) {
                add(answers, table + "/data?outputFormat=" + format);
            }
            add(answers, MUNICIPALITIES + "&outputFormat=" + format);
        }
        for (String table : tables) {
            add(answers, table + "/metadata");
        }
        return answers;
    }

    private void add(Map<String, byte[]> answers, String address) throws Exception {
        answers.put(address, bytes(address));
    }

    private String vintage() throws Exception {
        return JsonPath.read(text("utbredelse" + THEN + "/metadata"), "$.note[1]");
    }

    private String text(String address) throws Exception {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) throws Exception {
        String at = address.startsWith("?") ? TABLES.substring(0, TABLES.length() - 1) + address : TABLES + address;
        return http.perform(get(at))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** Time that passes when it is told to, and a view that has read all but the last minute. */
    static final class Passing {

        private final AtomicReference<Instant> now = new AtomicReference<>(InMemoryApplication.NOW);

        void to(Instant instant) {
            now.set(instant);
        }

        @Bean
        @Primary
        Clock passingClock() {
            return ((InstantSource) now::get).withZone(ZoneOffset.UTC);
        }

        @Bean
        @Primary
        View passingView() {
            var unreadable = new UnreadableRecords(10);
            return new View() {
                @Override
                public ViewStatus status() {
                    Instant edge = Objects.requireNonNull(now.get()).minusSeconds(60);
                    return new ViewStatus(
                            true, edge, Duration.ZERO, List.of(), List.of(), List.of(), now.get(), null, true);
                }

                @Override
                public UnreadableRecords unreadable() {
                    return unreadable;
                }
            };
        }
    }
}
