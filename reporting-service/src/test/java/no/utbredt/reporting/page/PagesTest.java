package no.utbredt.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.utbredt.reporting.web.InMemoryApplication;
import no.utbredt.reporting.web.Notice;
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
class PagesTest {

    @Autowired
    private MockMvc http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en",
                "/?losning=kjernejournal&trinn=in-use&dato=2021-10-01&kjent=2026-11-01",
                "/tjeneste/kjernejournal",
                "/tjeneste/digihelsestasjon?gruppe=kommune&lang=en",
                "/tjeneste/digihelsestasjon?gruppe=legekontor",
                "/endringer",
                "/endringer?siden=2019-01-01&lang=en"
            })
    void every_page_is_whole_and_honest_in_its_language(String url) throws Exception {
        String page = page(url);

        assertThat(page)
                .contains(Notice.TEXT, "CC BY 4.0", "Kartverket")
                .contains(url.contains("lang=en") ? "<html lang=\"en\"" : "<html lang=\"nb\"")
                .contains("<h1>")
                .endsWith("</html>\n")
                .doesNotContain("??", "th:", "null");
    }

    @Test
    void the_front_page_shows_our_count_and_the_published_figure_apart() throws Exception {
        String page = page("/?dato=2021-12-31");

        assertThat(page)
                .contains("1 av 356")
                .contains("355 ukjent")
                .contains("href=\"/tjeneste/kjernejournal?gruppe=kommune&amp;dato=2021-12-31\"")
                .doesNotContain("929");
        assertThat(page("/")).contains("class=\"published\"", "929");
    }

    @Test
    void a_services_page_tells_who_has_come_how_far_and_who_disagrees() throws Exception {
        String page = page("/tjeneste/digihelsestasjon?gruppe=kommune&dato=2021-12-31");

        assertThat(page)
                .contains("innført", "Oslo")
                .contains("Avvik mellom kilder", "Stavanger", "innen ett dokument")
                .contains("fylke 11");
    }

    @Test
    void members_that_may_be_persons_are_not_named_on_a_page() throws Exception {
        assertThat(page("/tjeneste/digihelsestasjon?gruppe=legekontor"))
                .contains("Oppgitt endring er 7, men forskjellen mellom de to tallene er 17.")
                .doesNotContain("o-1");
    }

    @Test
    void the_page_of_changes_shows_the_stage_before_and_after() throws Exception {
        assertThat(page("/endringer")).contains("Bergen", "ukjent", "i bruk");
    }

    @Test
    void what_is_not_known_is_told_so_on_a_page() throws Exception {
        String page = http.perform(get("/tjeneste/finnes-ikke").header("Accept", "text/html,*/*;q=0.8"))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("finnes-ikke", Notice.TEXT, "<html lang=\"nb\"");
    }

    @Test
    void who_does_not_ask_for_a_page_is_told_as_a_program_is() throws Exception {
        http.perform(get("/tjeneste/finnes-ikke"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("service-unknown"));
        http.perform(get("/?trin=INTRODUCED"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("parameter-unknown"));
    }

    private String page(String url) throws Exception {
        return http.perform(get(url))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
