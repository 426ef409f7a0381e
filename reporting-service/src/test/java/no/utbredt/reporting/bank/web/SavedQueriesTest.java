package no.utbredt.reporting.bank.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import no.utbredt.reporting.bank.Rejected;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {"management.endpoint.health.validate-group-membership=false", "utbredt.bank.calls=10000"})
@AutoConfigureMockMvc
class SavedQueriesTest {

    private static final String SAVED = "/pxwebapi/v2/savedqueries";
    private static final String NEWEST = """
            {"tableId": "utbredelse", "language": "en", "outputFormat": "csv", "outputFormatParams": ["UseTexts"],
             "selection": {
               "selection": [
                 {"variableCode": "Tjeneste", "valueCodes": ["kjernejournal"]},
                 {"variableCode": "Rolle", "valueCodes": ["CONSUMER"]},
                 {"variableCode": "Gruppe", "valueCodes": ["kommune"]},
                 {"variableCode": "Region", "codelist": "vs_fylker", "valueCodes": ["46", "11"]},
                 {"variableCode": "ContentsCode", "valueCodes": ["Antall"]},
                 {"variableCode": "Tid", "valueCodes": ["top(1)"]}],
               "placement": {"heading": ["Tid"], "stub": ["Tjeneste", "Rolle", "Gruppe", "Region", "ContentsCode"]}}}
            """;

    @Autowired
    private MockMvc http;

    @Test
    void what_is_saved_is_answered_in_its_language_and_format_under_the_address_it_was_given() throws Exception {
        String id = save(NEWEST);
        String data = body(SAVED + "/" + id + "/data");
        assertThat(data.lines().toList())
                .first()
                .asString()
                .isEqualTo("\"service\",\"role\",\"actor group\",\"area\",\"contents\",\"2026M10\"");
        assertThat(data).contains("\"fylke 46\",\"Have introduced it\",1");
    }

    @Test
    void language_and_format_may_be_asked_for_anew() throws Exception {
        String id = save(NEWEST);
        http.perform(get(URI.create(SAVED + "/" + id + "/data?lang=no&outputFormat=json-stat2")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/json;charset=UTF-8"))
                .andExpect(jsonPath("$.dimension.Tid.label").value("måned"));
    }

    @Test
    void an_expression_is_kept_as_it_was_sent_and_told_code_by_code_when_the_selection_is_asked_for() throws Exception {
        String id = save(NEWEST);
        http.perform(get(URI.create(SAVED + "/" + id)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(id))
                .andExpect(jsonPath("$.language").value("en"))
                .andExpect(jsonPath("$.savedQuery.tableId").value("utbredelse"))
                .andExpect(jsonPath("$.savedQuery.selection.selection[5].valueCodes[0]")
                        .value("top(1)"))
                .andExpect(jsonPath("$.links[1].href").value("http://localhost" + SAVED + "/" + id + "/data?lang=en"));
        http.perform(get(URI.create(SAVED + "/" + id + "/selection")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.selection[5].valueCodes", is(List.of("2026M10"))))
                .andExpect(jsonPath("$.selection[3].codelist").value("vs_fylker"))
                .andExpect(jsonPath("$.placement.heading[0]").value("Tid"));
        http.perform(get(URI.create("/pxwebapi/v2/tables/utbredelse/metadata?savedQuery=" + id)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dimension.Region.category.label['46']").exists())
                .andExpect(jsonPath("$.dimension.Region.category.label['4601']").doesNotExist());
    }

    @Test
    void the_same_query_has_the_same_name_and_a_table_alone_is_its_default_selection() throws Exception {
        assertThat(save(NEWEST)).isEqualTo(save(NEWEST));
        String id = save("{\"tableId\": \"utbredelse@2024-01-31\"}");
        assertThat(body(SAVED + "/" + id + "/data")).isEqualTo(body("/pxwebapi/v2/tables/utbredelse@2024-01-31/data"));
    }

    @Test
    void a_query_that_names_every_municipality_has_room_and_one_without_end_has_none() {
        assertThat(SavedName.query(SavedName.of(codes(357)))).isEqualTo(codes(357));
        assertThatThrownBy(() -> SavedName.of(codes(20_000)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("too long");
    }

    private static SavedQuery codes(int many) {
        List<String> codes = new Random(1)
                .ints(many, 1_000, 1_000_000)
                .mapToObj(String::valueOf)
                .toList();
        return new SavedQuery(
                "utbredelse",
                "no",
                new SavedQuery.SelectionPart(List.of(new SelectionBody.VariableBody("Region", null, codes)), null),
                "csv",
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|400|No query specified",
                "{}|400|No query specified",
                "{\"tableId\": 1}|400|No query specified",
                "[]|400|No query specified",
                "{|400|Illegal selection expression",
                "{\"tableId\": \"nosuch\"}|404|Non-existent table",
                "{\"tableId\": \"utbredelse\", \"language\": \"sv\"}|400|Unsupported language",
                "{\"tableId\": \"utbredelse\", \"outputFormat\": \"px\"}|400|Unsupported output format",
                "{\"tableId\": \"utbredelse\", \"outputFormatParams\": [\"UseCodes\"]}|400|Unsupported output format",
                "{\"tableId\": \"utbredelse\", \"selection\": {\"placement\": {\"heading\": [\"Tid\", \"Tid\"]}}}|400|Illegal placment",
                "{\"tableId\": \"utbredelse\", \"selection\": {\"selection\": [{\"variableCode\": \"Sted\", \"valueCodes\": [\"1\"]}]}}|400|Non-existent variable"
            })
    void what_cannot_be_answered_is_not_saved(String body, int status, String title) throws Exception {
        http.perform(post(SAVED).contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.title").value(title));
    }

    @ParameterizedTest
    @CsvSource({
        "a..b, 400, Illegal saved query",
        "1, 404, Saved query not found",
        "æøå, 404, Saved query not found",
        "eJwDAAAAAAE, 404, Saved query not found"
    })
    void a_name_nobody_was_given_names_nothing(String id, int status, String title) throws Exception {
        for (String behind : new String[] {"", "/data", "/selection"}) {
            http.perform(get(SAVED + "/{id}" + behind, id))
                    .andExpect(status().is(status))
                    .andExpect(jsonPath("$.title").value(title));
        }
    }

    @Test
    void a_name_that_unpacks_to_more_than_a_query_may_be_names_nothing() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write("{\"tableId\": \"utbredelse\"}".getBytes(StandardCharsets.US_ASCII));
            out.write(" ".repeat(3_000_000).getBytes(StandardCharsets.US_ASCII));
        }
        String id = Base64.getUrlEncoder().encodeToString(packed.toByteArray());
        assertThat(id.length()).isLessThan(SavedName.LONGEST);
        http.perform(get(SAVED + "/{id}", id)).andExpect(status().isNotFound());
    }

    private String save(String query) throws Exception {
        String answer = http.perform(
                        post(SAVED).contentType(MediaType.APPLICATION_JSON).content(query))
                .andExpect(status().isCreated())
                .andExpect(header().exists("Location"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.id");
    }

    private String body(String address) throws Exception {
        return http.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
