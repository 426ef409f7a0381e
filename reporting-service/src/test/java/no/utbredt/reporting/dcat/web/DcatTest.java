package no.utbredt.reporting.dcat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.web.InMemoryApplication;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
@DirtiesContext
class DcatTest {

    private static final Graph SHAPES = RDFDataMgr.loadGraph("dcat/shapes.ttl");

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @BeforeEach
    void two_releases_are_made() {
        knowledge.learnReleases(List.of(release("2024-k3", List.of("utbredelse")), release("2024-k4", List.of())));
    }

    private static Document<Release> release(String id, List<String> tables) {
        Instant made = Instant.parse("2026-11-20T09:00:00Z");
        Release state = new Release(
                "Tall " + id, null, Release.State.FINAL, KnownAt.endOf(made), null, made, null, tables, null);
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(made, state)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/rdf+xml"})
    void the_catalogue_is_the_same_in_every_form_and_has_what_the_profile_demands(String form) throws Exception {
        Model model = catalogue(form);
        ValidationReport report = ShaclValidator.get().validate(SHAPES, model.getGraph());
        assertThat(report.conforms()).as(() -> report.getEntries().toString()).isTrue();
        assertThat(model.isIsomorphicWith(catalogue("text/turtle"))).isTrue();
        assertThat(model.listResourcesWithProperty(RDF.type, DCAT.Dataset)
                        .filterDrop(dataset -> dataset.hasProperty(OWL.versionInfo))
                        .toList())
                .hasSize(8);
        assertThat(model.listResourcesWithProperty(OWL.versionInfo, "2024-k4").toList())
                .as("it comprises every table")
                .hasSize(8);
    }

    @Test
    void a_release_is_a_version_of_the_table_with_figures_of_its_own() throws Exception {
        Model model = catalogue("text/turtle");
        Resource whole = model.createResource("http://localhost/dcat/utbredelse");
        Resource frozen = model.createResource("http://localhost/dcat/utbredelse/2024-k3");

        assertThat(model.contains(frozen, DCTerms.isVersionOf, whole)).isTrue();
        assertThat(model.contains(whole, DCTerms.hasVersion, frozen)).isTrue();
        assertThat(frozen.getProperty(OWL.versionInfo).getString()).isEqualTo("2024-k3");
        assertThat(model.listObjectsOfProperty(frozen, DCAT.distribution).toList())
                .hasSize(5)
                .allSatisfy(distribution -> assertThat(distribution
                                .asResource()
                                .getProperty(DCAT.accessURL)
                                .getResource()
                                .getURI())
                        .startsWith(
                                "http://localhost/pxwebapi/v2/tables/utbredelse/data?release=2024-k3&outputFormat="));
        assertThat(model.listResourcesWithProperty(OWL.versionInfo, "2024-k3").toList())
                .as("it comprises one table")
                .hasSize(1);
    }

    @Test
    void a_catalogue_without_a_title_is_found_out() throws Exception {
        Model model = catalogue("text/turtle");
        model.removeAll(null, DCTerms.title, null);
        assertThat(ShaclValidator.get().validate(SHAPES, model.getGraph()).conforms())
                .isFalse();
    }

    @Test
    void every_distribution_can_be_fetched_from_where_it_says() throws Exception {
        for (var address :
                catalogue("text/turtle").listObjectsOfProperty(DCAT.accessURL).toList()) {
            http.perform(get(URI.create(address.asResource().getURI()))).andExpect(status().isOk());
        }
    }

    @Test
    void a_form_nobody_writes_is_refused() throws Exception {
        http.perform(get("/dcat").accept("image/png"))
                .andExpect(status().isNotAcceptable())
                .andExpect(jsonPath("$.code").value("not-acceptable"));
    }

    private Model catalogue(String form) throws Exception {
        byte[] body = http.perform(get("/dcat").accept(form))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", form + ";charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Model model = ModelFactory.createDefaultModel();
        Lang language = RDFLanguages.contentTypeToLang(form);
        RDFDataMgr.read(model, new ByteArrayInputStream(body), language);
        return model;
    }
}
