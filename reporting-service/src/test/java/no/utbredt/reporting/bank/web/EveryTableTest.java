package no.utbredt.reporting.bank.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** What holds of every table over HTTP. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {"management.endpoint.health.validate-group-membership=false", "utbredt.bank.calls=10000"})
@AutoConfigureMockMvc
class EveryTableTest {

    private static final String TABLES = "/pxwebapi/v2/tables";

    @Autowired
    private MockMvc http;

    @ParameterizedTest
    @CsvSource({
        "utbredelse, Adoption of national e-health services",
        "trinn, Actors by stage of adoption of national e-health services",
        "systemstotte, Support of national e-health services by EHR systems",
        "bruk, Use of national e-health services",
        "maloppnaelse, Targets of the roadmap against adoption",
        "milepaler, Milestones of the roadmap",
        "utbredelse-system, Adoption of national e-health services by EHR system",
        "utbredelse-leverandor, Adoption of national e-health services by vendor",
        "kompletthet, What vendors reported"
    })
    void the_metadata_name_each_variable_once_in_order_in_both_languages(String table, String title) throws Exception {
        String english = text(TABLES + "/" + table + "/metadata?lang=en");
        String norwegian = text(TABLES + "/" + table + "/metadata?lang=no");

        List<String> variables = JsonPath.read(english, "$.id");
        assertThat(JsonPath.<String>read(english, "$.label")).startsWith(title + ", by ");
        assertThat(JsonPath.<String>read(norwegian, "$.label"))
                .doesNotContain(title)
                .contains(", etter ");
        assertThat(JsonPath.<List<String>>read(norwegian, "$.id")).isEqualTo(variables);
        assertThat(JsonPath.<Map<String, Object>>read(english, "$.dimension").keySet())
                .containsExactlyElementsOf(variables);
        assertThat(JsonPath.<List<Integer>>read(english, "$.size")).hasSameSizeAs(variables);
        assertThat(variables).endsWith("ContentsCode", "Tid").doesNotHaveDuplicates();
    }

    @Test
    void a_table_with_nothing_to_choose_from_is_not_listed() throws Exception {
        List<String> listed = JsonPath.read(text(TABLES + "?pageSize=100"), "$.tables[*].id");

        assertThat(listed)
                .contains("systemstotte", "bruk", "maloppnaelse", "milepaler")
                .doesNotContain("kompletthet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"systemstotte", "bruk", "maloppnaelse", "milepaler", "utbredelse-system"})
    void every_format_tells_the_table_whoever_asks_for_nothing(String table) throws Exception {
        for (String format : List.of("json-stat2", "csv", "xlsx", "html", "parquet", "excel-csv")) {
            http.perform(get(TABLES + "/" + table + "/data?outputFormat=" + format))
                    .andExpect(status().isOk());
        }
        http.perform(get(TABLES + "/" + table + "/data?outputFormat=px"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("Unsupported output format"));
    }

    @ParameterizedTest
    @CsvSource({
        "systemstotte, Tjeneste",
        "bruk, Enhet",
        "maloppnaelse, Mal",
        "milepaler, Milepal",
        "utbredelse-system, System",
        "utbredelse-leverandor, Leverandor",
        "kompletthet, Kilde"
    })
    void codes_a_table_has_not_are_refused_in_the_words_of_the_bank(String table, String variable) throws Exception {
        refused(table, "valueCodes[" + variable + "]=finnes-ikke", "Non-existent value");
        refused(table, "valueCodes[Finnes]=x", "Non-existent variable");
        refused(
                table,
                "valueCodes[" + variable + "]=*&codelist[" + variable + "]=vs_finnes-ikke",
                "Non-existent codelist");
        refused(table, "valueCodes[Tid]=top(1)", "Missing selection for mandantory variable");
    }

    @Test
    void usage_is_a_flow_of_whole_months_and_told_as_it_is_listed() throws Exception {
        http.perform(get(TABLES + "/bruk/metadata?lang=en"))
                .andExpect(jsonPath("$.dimension.ContentsCode.extension.measuringType.Volum")
                        .value("Flow"))
                .andExpect(jsonPath("$.dimension.ContentsCode.extension.refperiod.Volum")
                        .value("The whole month"));
        http.perform(get(TABLES
                        + "/bruk/data?valueCodes[Tjeneste]=kjernejournal&valueCodes[Enhet]=MESSAGES&valueCodes[Gruppe]=kommune,legekontor"
                        + "&valueCodes[ContentsCode]=*&valueCodes[Tid]=2024M05&outputFormat=csv&stub=Gruppe"))
                .andExpect(content().string(containsString("127")))
                .andExpect(content().string(containsString("\"kommune\"")));
    }

    private void refused(String table, String query, String title) throws Exception {
        http.perform(get(TABLES + "/" + table + "/data?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value(title));
    }

    private String text(String address) throws Exception {
        return http.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
