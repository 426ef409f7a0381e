package no.utbredt.reporting.bank.web;

import static no.utbredt.reporting.cast.Cast.digihelsestasjon;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.web.InMemoryApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The bank asked by a release: the same bytes after any later correction, and the release by its name. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {"management.endpoint.health.validate-group-membership=false", "utbredt.bank.calls=10000"})
@Import(LastingAnswersTest.Passing.class)
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ReleasedAnswersTest {

    private static final String TABLES = "/pxwebapi/v2/tables";
    private static final Instant FROZEN = Instant.parse("2026-11-19T12:00:00Z");
    private static final Instant LATER = Instant.parse("2027-02-01T09:00:00Z");
    private static final String MUNICIPALITIES =
            "utbredelse/data?valueCodes[Tjeneste]=*&valueCodes[Rolle]=CONSUMER&valueCodes[Gruppe]=kommune"
                    + "&valueCodes[Region]=0,46,4601&valueCodes[ContentsCode]=*&valueCodes[Tid]=2020M06,2026M10";

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private LastingAnswersTest.Passing passing;

    @BeforeEach
    void a_release_is_made() {
        passing.to(InMemoryApplication.NOW);
        knowledge.learnReleases(List.of(release(1, "2026-k3", "Tredje kvartal", null, List.of())));
    }

    @Test
    void a_release_answers_with_the_same_bytes_after_any_later_correction() throws Exception {
        Map<String, byte[]> before = answers();
        String now = text(MUNICIPALITIES);

        correct();
        passing.to(LATER.plusSeconds(60));

        assertThat(JsonPath.<Object>read(text(MUNICIPALITIES), "$.value"))
                .as("the corrections are to be seen now")
                .isNotEqualTo(JsonPath.read(now, "$.value"));
        Map<String, byte[]> after = answers();
        assertThat(before).hasSizeGreaterThan(40);
        before.forEach(
                (address, body) -> assertThat(after.get(address)).as(address).isEqualTo(body));
    }

    @Test
    void an_answer_names_its_release_and_the_times_it_froze() throws Exception {
        http.perform(get(TABLES + "/utbredelse/metadata?release=2026-k3"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.note[1]")
                        .value("Slik det var kjent ved utgangen av 2026-11-19T12:00:00Z."
                                + " Utgivelse 2026-k3 (endelig)."))
                .andExpect(jsonPath("$.extension.px.tableid").value("utbredelse@2026-11-19T12:00:00Z"));
        http.perform(get(TABLES + "/utbredelse/metadata?release=2026-k3&lang=en"))
                .andExpect(jsonPath("$.note[1]", containsString("Release 2026-k3 (final).")));
    }

    @Test
    void words_about_a_release_are_in_no_answer_of_the_bank() throws Exception {
        byte[] before = bytes("utbredelse/metadata?release=2026-k3");

        knowledge.learnReleases(List.of(release(2, "2026-k3", "Et annet navn", null, List.of())));

        assertThat(bytes("utbredelse/metadata?release=2026-k3")).isEqualTo(before);
    }

    @Test
    void an_unknown_release_is_refused_with_those_there_are() throws Exception {
        refused("/utbredelse/data?release=2026-k4", 404, "Non-existent release", "2026-k3");
        refused("?release=2026-k4", 404, "Non-existent release", "2026-k3");
    }

    @Test
    void a_release_and_other_times_than_it_froze_are_not_asked_together() throws Exception {
        refused("/utbredelse/data?release=2026-k3&knownAt=2026-11-18", 400, "Illegal vintage", "2026-11-19T12:00:00Z");
        refused("/utbredelse@2026-11-18/data?release=2026-k3", 400, "Illegal vintage", "2026-11-19T12:00:00Z");
        refused("/utbredelse/data?release=2026-k3&statedBy=2026-01-01", 400, "Illegal vintage", "2026-11-19T12:00:00Z");
        http.perform(get(TABLES + "/utbredelse@2026-11-19T12:00:00Z/data?release=2026-k3"))
                .andExpect(status().isOk());
    }

    @Test
    void a_release_has_only_the_tables_it_comprises_as_stated_by_its_day() throws Exception {
        knowledge.learnReleases(
                List.of(release(1, "bare-bruk", "Bruk", LocalDate.parse("2024-12-31"), List.of("bruk"))));

        http.perform(get(TABLES + "?release=bare-bruk"))
                .andExpect(jsonPath("$.tables.length()", is(1)))
                .andExpect(jsonPath("$.tables[0].id").value("bruk@2026-11-19T12:00:00Z@2024-12-31"));
        refused("/utbredelse/data?release=bare-bruk", 404, "Non-existent table", "it has bruk");
    }

    private void refused(String address, int status, String title, String detail) throws Exception {
        ResultActions answer = http.perform(get(TABLES + address));
        answer.andExpect(status().is(status))
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.detail", containsString(detail)));
    }

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
    }

    private static Document<Release> release(
            long version, String id, String title, @Nullable LocalDate statedBy, List<String> tables) {
        var release = new Release(
                title, null, Release.State.FINAL, KnownAt.endOf(FROZEN), statedBy, FROZEN, null, tables, null);
        return new Document<>(id, new Version(1, version), List.of(new Recorded<>(FROZEN, release)));
    }

    private Map<String, byte[]> answers() throws Exception {
        List<String> tables = JsonPath.read(text("?release=2026-k3&pageSize=100"), "$.tables[*].id");
        Map<String, byte[]> answers = new LinkedHashMap<>();
        for (String format : List.of("json-stat2", "csv", "excel-csv", "html", "parquet")) {
            for (String table : tables) {
                String name = table.replaceFirst("@.*", "");
                add(answers, name + "/data?release=2026-k3&outputFormat=" + format);
            }
            add(answers, MUNICIPALITIES + "&release=2026-k3&outputFormat=" + format);
        }
        for (String table : tables) {
            add(answers, table + "/metadata?release=2026-k3");
        }
        return answers;
    }

    private void add(Map<String, byte[]> answers, String address) throws Exception {
        answers.put(address, bytes(address));
    }

    private String text(String address) throws Exception {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) throws Exception {
        return http.perform(get(TABLES + (address.startsWith("?") ? "" : "/") + address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
