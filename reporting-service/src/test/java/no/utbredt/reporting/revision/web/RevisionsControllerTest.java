package no.utbredt.reporting.revision.web;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.web.InMemoryApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class RevisionsControllerTest {

    private static final String EARLIER = "2026-11-20T11:00:00Z";
    private static final String LATER = "2027-02-02T12:00:00Z";
    private static final String KJERNEJOURNAL =
            "$.revisions.items[?(@.service.id == 'kjernejournal' && @.group.id == 'kommune' && @.role == 'CONSUMER')]";

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @Test
    void where_nothing_was_corrected_nothing_is_revised() throws Exception {
        released("2026-11-20T12:00:00Z", null);

        http.perform(get("/v1/releases/later/revisions"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.follows").value("earlier"))
                .andExpect(jsonPath("$.date").value("2026-11-20"))
                .andExpect(jsonPath("$.revisions.items", empty()));
    }

    @Test
    void what_happened_after_the_day_is_no_revision() throws Exception {
        stavanger("2026-12-24");
        released(LATER, null);

        http.perform(get("/v1/releases/later/revisions")).andExpect(jsonPath("$.revisions.items", empty()));
        http.perform(get("/v1/releases/later/revisions?date=2026-12-31"))
                .andExpect(jsonPath(KJERNEJOURNAL, hasSize(1)));
    }

    @Test
    void a_revision_tells_old_and_new_and_who_and_which_report_made_it_so() throws Exception {
        stavanger("2022-03-01");
        released(LATER, null);

        String told = told("/v1/releases/later/revisions");
        assertThat(JsonPath.<List<Object>>read(told, KJERNEJOURNAL)).hasSize(1);
        int before = one(told, ".before.figure.numerator");
        assertThat(this.<Integer>one(told, ".after.figure.numerator")).isEqualTo(before + 1);
        assertThat(this.<Integer>one(told, ".change.numerator")).isOne();
        assertThat(JsonPath.<List<String>>read(told, KJERNEJOURNAL + ".contributions[*].id"))
                .containsExactly("m-1103");
        assertThat(JsonPath.<List<String>>read(told, KJERNEJOURNAL + ".contributions[*].reports[*].reference"))
                .hasSize(1);
        String sentence = one(told, ".sentence");
        assertThat(sentence).contains("er revidert til").contains("1 fikk en annen innføringsstatus");
        assertThat(this.<String>one(told, ".sentenceEnglish")).contains("is revised to");
    }

    @Test
    void the_whole_explanation_is_at_the_address_that_is_told() throws Exception {
        stavanger("2022-03-01");
        released(LATER, null);
        String path = one(told("/v1/releases/later/revisions"), ".explanation");

        http.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.change.numerator").value(1))
                .andExpect(jsonPath("$.contributions.items", hasSize(1)));
    }

    @Test
    void releases_that_heard_sources_until_other_days_are_compared_and_no_one_question_explains_them()
            throws Exception {
        stavanger("2022-03-01");
        released(LATER, LocalDate.parse("2026-12-31"));

        String told = told("/v1/releases/later/revisions");

        assertThat(JsonPath.<List<Object>>read(told, KJERNEJOURNAL + ".explanation"))
                .allMatch(path -> path == null);
    }

    @Test
    void revisions_are_asked_in_pages_of_at_most_a_hundred() throws Exception {
        released(LATER, null);

        http.perform(get("/v1/releases/later/revisions?limit=101"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("limit-invalid"));
        http.perform(get("/v1/releases/later/revisions?stage=PAUSED"))
                .andExpect(jsonPath("$.code").value("stage-invalid"))
                .andExpect(jsonPath("$.expected", containsString("INTRODUCED")));
    }

    /** Told long after the earlier release. */
    private void stavanger(String since) {
        knowledge.take(List.of(nhn().says("stavanger-anew")
                .that("m-1103")
                .has(kjernejournal(), Stage.IN_USE)
                .since(since)
                .recorded("2027-02-01")
                .report()));
    }

    private void released(String knownAt, @Nullable LocalDate statedBy) {
        knowledge.learnReleases(
                List.of(document("earlier", EARLIER, null, null), document("later", knownAt, statedBy, "earlier")));
    }

    private static Document<Release> document(
            String id, String knownAt, @Nullable LocalDate statedBy, @Nullable String follows) {
        Instant instant = Instant.parse(knownAt);
        var release = new Release(
                id, null, Release.State.FINAL, KnownAt.endOf(instant), statedBy, instant, follows, List.of(), null);
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(instant, release)));
    }

    private <T> T one(String told, String path) {
        return JsonPath.<List<T>>read(told, KJERNEJOURNAL + path).getFirst();
    }

    private String told(String address) throws Exception {
        return http.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
