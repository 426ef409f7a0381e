package no.utbredt.reporting.release.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.BeforeEach;
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
class ReleasesControllerTest {

    private static final Instant FIRST = Instant.parse("2021-10-15T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @BeforeEach
    void two_releases_are_made() {
        knowledge.learnReleases(List.of(
                document(
                        "forelopig",
                        new Release(
                                "Foreløpige tall",
                                null,
                                Release.State.PRELIMINARY,
                                KnownAt.endOf(FIRST),
                                null,
                                FIRST,
                                null,
                                List.of("utbredelse", "finnes-ikke"),
                                null)),
                document(
                        "endelig",
                        new Release(
                                "Endelige tall",
                                "Final figures",
                                Release.State.FINAL,
                                KnownAt.endOf(SECOND),
                                LocalDate.parse("2024-12-31"),
                                SECOND,
                                "forelopig",
                                List.of(),
                                "Oslo er rettet."))));
    }

    @Test
    void releases_are_listed_the_newest_made_first_in_pages() throws Exception {
        http.perform(get("/v1/releases"))
                .andExpect(jsonPath("$.notice").value(Notice.TEXT))
                .andExpect(jsonPath("$.items[*].id", contains("endelig", "forelopig")));
        http.perform(get("/v1/releases?limit=1&next=1"))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[*].id", contains("forelopig")));
    }

    @Test
    void a_release_tells_the_lasting_address_of_each_of_its_tables() throws Exception {
        String told = http.perform(get("/v1/releases/forelopig"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.tables[*].name", contains("utbredelse")))
                .andExpect(jsonPath("$.unknownTables", contains("finnes-ikke")))
                .andExpect(jsonPath("$.followedBy", contains("endelig")))
                .andExpect(jsonPath("$.revisions").doesNotExist())
                .andReturn()
                .getResponse()
                .getContentAsString();

        String data = JsonPath.read(told, "$.tables[0].data");
        assertThat(data).isEqualTo("http://localhost/pxwebapi/v2/tables/utbredelse@2021-10-15T08:00:00Z/data");
        http.perform(get(data)).andExpect(status().isOk());
        http.perform(get("/v1/releases/endelig"))
                .andExpect(jsonPath("$.tables[*].id", hasItem("bruk@2026-11-20T10:00:00Z@2024-12-31")));
    }

    @Test
    void a_citation_says_which_state_of_the_figures_is_meant_in_both_languages() throws Exception {
        http.perform(get("/v1/releases/endelig"))
                .andExpect(jsonPath("$.citation.nb")
                        .value("Utbredt (2026). Endelige tall [datasett]. Utgivelse endelig, endelig; slik det var"
                                + " kjent 2026-11-20T10:00:00Z, av det kilder hadde sagt innen 2024-12-31. "
                                + Notice.TEXT + " http://localhost/v1/releases/endelig"))
                .andExpect(jsonPath(
                        "$.citation.en", containsString("Final figures [dataset]. Release endelig, final; as known")));
    }

    @Test
    void metadata_have_the_names_of_the_datacite_schema_with_all_it_requires() throws Exception {
        http.perform(get("/v1/releases/endelig"))
                .andExpect(jsonPath("$.dataCite.identifier.identifier").value("http://localhost/v1/releases/endelig"))
                .andExpect(jsonPath("$.dataCite.creators[0].name").value("Utbredt"))
                .andExpect(jsonPath("$.dataCite.titles[1].titleType").value("TranslatedTitle"))
                .andExpect(jsonPath("$.dataCite.publisher.name").value("Utbredt"))
                .andExpect(jsonPath("$.dataCite.publicationYear").value(2026))
                .andExpect(
                        jsonPath("$.dataCite.resourceType.resourceTypeGeneral").value("Dataset"))
                .andExpect(jsonPath("$.dataCite.version").value("endelig"))
                .andExpect(jsonPath("$.dataCite.dates[*].dateType", contains("Issued", "Collected", "Other")))
                .andExpect(jsonPath("$.dataCite.rights[0].rightsIdentifier").value("CC-BY-4.0"))
                .andExpect(jsonPath("$.dataCite.descriptions[*].description", hasItem(Notice.TEXT)))
                .andExpect(jsonPath("$.dataCite.relatedIdentifiers[0].relationType")
                        .value("IsNewVersionOf"))
                .andExpect(jsonPath("$.dataCite.relatedIdentifiers[0].relatedIdentifier")
                        .value("http://localhost/v1/releases/forelopig"));
    }

    @Test
    void a_release_nobody_made_is_unknown_and_those_there_are_are_named() throws Exception {
        http.perform(get("/v1/releases/ingen"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("release-unknown"))
                .andExpect(jsonPath("$.expected", containsString("endelig, forelopig")))
                .andExpect(jsonPath("$.detailNb").value("Utgivelsen «ingen» er ukjent."));
        http.perform(get("/v1/releases/ingen/revisions")).andExpect(status().isNotFound());
    }

    @Test
    void the_first_of_a_line_revises_nothing() throws Exception {
        http.perform(get("/v1/releases/forelopig/revisions"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.follows").doesNotExist())
                .andExpect(jsonPath("$.revisions.items", empty()));
    }

    private static Document<Release> document(String id, Release release) {
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(release.madeAt(), release)));
    }
}
