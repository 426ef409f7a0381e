package no.utbredt.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.cast.Tidings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has become of the whole, for whoever asks: as CloudEvents and as Atom. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class NewsAnswersTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private MockMvc http;

    @Test
    void events_are_told_as_the_contract_has_them_the_last_told_first() throws Exception {
        JsonNode items = JSON.readTree(body("/v1/events")).at("/events/items");
        List<String> examples = List.copyOf(Tidings.byExample().keySet()).reversed();

        assertThat(items).hasSameSizeAs(examples);
        for (int at = 0; at < items.size(); at++) {
            JsonNode event = items.get(at);
            try (InputStream approved = getClass().getResourceAsStream("/examples/" + examples.get(at) + ".v1.json")) {
                assertThat(event.get("data")).isEqualTo(JSON.readTree(approved));
            }
            assertThat(event.get("type").asString()).isEqualTo("no.utbredt." + examples.get(at) + ".v1");
            assertThat(event.propertyNames())
                    .containsExactly(
                            "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data");
        }
    }

    @Test
    void of_an_actor_that_is_learned_to_be_perhaps_a_person_nothing_is_told_any_more() throws Exception {
        assertThat(body("/v1/events") + body("/v1/events.atom"))
                .contains("m-1103")
                .doesNotContain("o-1");
    }

    @ParameterizedTest
    @CsvSource({
        "type=target-reached, 1",
        "'type=target-reached,target-at-risk', 2",
        "service=digihelsestasjon, 2",
        "service=digihelsestasjon&type=coverage-changed, 1",
        "since=2026-11-20T11:00:00Z, 5",
        "since=2026-11-20T11:00:01Z, 0"
    })
    void only_what_is_asked_for_is_told(String query, int total) throws Exception {
        ask("/v1/events?" + query).andExpect(jsonPath("$.events.total").value(total));
    }

    @Test
    void pages_go_on_where_they_ended() throws Exception {
        JsonNode first = JSON.readTree(body("/v1/events?limit=2")).get("events");
        JsonNode second = JSON.readTree(
                        body("/v1/events?limit=3&next=" + first.get("next").asString()))
                .get("events");

        assertThat(IntStream.range(0, 5)
                        .mapToObj(at -> at < 2
                                ? first.get("items").get(at)
                                : second.get("items").get(at - 2))
                        .map(event -> event.get("id").asString())
                        .toList())
                .containsExactlyElementsOf(Tidings.byExample().values().stream()
                        .map(news -> news.id().toString())
                        .toList()
                        .reversed());
        assertThat(second.has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"type=x, type-invalid", "since=x, since-invalid", "next=x, next-invalid", "limit=0, limit-invalid"})
    void what_cannot_be_read_is_refused(String query, String code) throws Exception {
        http.perform(get("/v1/events?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code));
        http.perform(get("/v1/events.atom?lang=xx"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("lang-invalid"));
    }

    @Test
    void a_feed_has_what_rfc_4287_requires() throws Exception {
        ask("/v1/events.atom").andExpect(content().contentType("application/atom+xml;charset=UTF-8"));
        Element feed = feed("/v1/events.atom?limit=2&type=coverage-changed,source-silent,disagreement-found");

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttributeNS(XMLConstants.XML_NS_URI, "lang")).isEqualTo("nb");
        assertThat(text(feed, "subtitle")).isEqualTo(Notice.TEXT);
        assertThat(links(feed))
                .contains(
                        "self http://localhost/v1/events.atom?limit=2&type=coverage-changed%2Csource-silent%2Cdisagreement-found",
                        "alternate http://localhost/v1/events?limit=2&type=coverage-changed%2Csource-silent%2Cdisagreement-found",
                        "next http://localhost/v1/events.atom?limit=2&next=3&type=coverage-changed%2Csource-silent%2Cdisagreement-found",
                        "alternate http://localhost/aktor/m-1103",
                        "alternate http://localhost/datakvalitet");
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isEqualTo(2);
        Element entry = (Element) entries.item(0);
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:c0ffee00-1234-3abc-9def-001122334414");
        for (Element each : List.of(feed, entry)) {
            assertThat(text(each, "id")).isNotEmpty();
            assertThat(text(each, "title")).isNotEmpty();
            assertThat(text(each, "updated")).isEqualTo("2026-11-20T11:00:00Z");
        }
        assertThat(text((Element) feed.getElementsByTagNameNS(ATOM, "author").item(0), "name"))
                .isEqualTo("Utbredt");
    }

    @Test
    void a_feed_tells_in_both_languages_by_the_names_there_are() throws Exception {
        assertThat(titles("/v1/events.atom?type=coverage-changed"))
                .singleElement()
                .asString()
                .contains("42 av 357 har innført den (før: 41 av 357)");
        assertThat(titles("/v1/events.atom?type=coverage-changed&lang=en"))
                .singleElement()
                .asString()
                .contains("42 of 357 have introduced it (before: 41 of 357)");
        assertThat(titles("/v1/events.atom?type=disagreement-found"))
                .singleElement()
                .asString()
                .startsWith("Stavanger: ");
        assertThat(titles("/v1/events.atom?since=2026-11-21")).isEmpty();
    }

    private List<String> titles(String url) throws Exception {
        NodeList entries = feed(url).getElementsByTagNameNS(ATOM, "entry");
        return IntStream.range(0, entries.getLength())
                .mapToObj(at -> text((Element) entries.item(at), "title"))
                .toList();
    }

    private Element feed(String url) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        ask(url).andReturn().getResponse().getContentAsByteArray()))
                .getDocumentElement();
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static List<String> links(Element feed) {
        NodeList links = feed.getElementsByTagNameNS(ATOM, "link");
        return IntStream.range(0, links.getLength())
                .mapToObj(at -> (Element) links.item(at))
                .map(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .toList();
    }

    private String body(String url) throws Exception {
        return ask(url).andReturn().getResponse().getContentAsString();
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk());
    }
}
