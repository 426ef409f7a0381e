package no.utbredt.reporting.dcat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import no.utbredt.reporting.web.InMemoryApplication;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class DcatTest {

    private static final Graph SHAPES = RDFDataMgr.loadGraph("dcat/shapes.ttl");

    @Autowired
    private MockMvc http;

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/rdf+xml"})
    void the_catalogue_is_the_same_in_every_form_and_has_what_the_profile_demands(String form) throws Exception {
        Model model = catalogue(form);
        ValidationReport report = ShaclValidator.get().validate(SHAPES, model.getGraph());
        assertThat(report.conforms()).as(() -> report.getEntries().toString()).isTrue();
        assertThat(model.isIsomorphicWith(catalogue("text/turtle"))).isTrue();
        assertThat(model.listResourcesWithProperty(RDF.type, DCAT.Dataset).toList())
                .hasSize(8);
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
