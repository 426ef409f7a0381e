package no.utbredt.launcher.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every status fact of the four documents is entered, once, as what it is; nothing is left out and nothing invented. */
class DocumentsTest {

    private static final Set<String> PLACES_IN_THE_STREET = Set.of("reports", "figures", "context");

    static Stream<Map.Entry<String, Set<String>>> factsOfEachDocument() {
        return Stream.of(
                Map.entry("veikart-21.1", numbered("F%d", 148)),
                Map.entry("helsenorge-produktstyre-39-23", numbered("S2-%02d", 47)),
                Map.entry("nuit-2024-02-15", numbered("S3-%02d", 47)),
                Map.entry("eiej-veikart-2017", union(numbered("F%02d", 23), numbered("Q%02d", 47))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("factsOfEachDocument")
    void every_fact_of_a_document_is_entered(Map.Entry<String, Set<String>> document) {
        Set<String> entered = new TreeSet<>();
        for (String kind : PLACES_IN_THE_STREET) {
            ProjectData.entries(document.getKey(), kind)
                    .forEach(entry -> entered.add(entry.path("fact").asString()));
        }

        assertThat(entered).containsExactlyInAnyOrderElementsOf(document.getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"veikart-21.1", "helsenorge-produktstyre-39-23", "nuit-2024-02-15", "eiej-veikart-2017"})
    void what_a_document_says_is_about_services_and_groups_the_catalogue_knows(String document) {
        Map<String, JsonNode> services = ProjectData.services();
        Set<String> groups = ProjectData.groups();

        for (JsonNode figure : ProjectData.entries(document, "figures")) {
            assertThat(services)
                    .as(figure.toString())
                    .containsKey(figure.path("service").asString());
            assertThat(groups)
                    .as(figure.toString())
                    .contains(figure.path("group").asString());
        }
        for (JsonNode report : ProjectData.entries(document, "reports")) {
            assertThat(services)
                    .as(report.toString())
                    .containsKey(report.path("service").asString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"veikart-21.1", "helsenorge-produktstyre-39-23", "nuit-2024-02-15", "eiej-veikart-2017"})
    void each_statement_has_an_id_of_its_own_and_cites_words_and_place(String document) {
        Set<String> ids = new HashSet<>();
        List<JsonNode> statements = Stream.of("figures", "reports")
                .flatMap(kind -> ProjectData.entries(document, kind).stream())
                .toList();

        for (JsonNode statement : statements) {
            assertThat(ids.add(statement.path("id").asString()))
                    .as("twice: " + statement.path("id"))
                    .isTrue();
            assertThat(statement.path("quote").asString())
                    .as(statement.toString())
                    .isNotBlank();
            assertThat(statement.path("place").asString())
                    .as(statement.toString())
                    .isNotBlank();
        }
    }

    private static Set<String> numbered(String pattern, int last) {
        Set<String> numbers = new TreeSet<>();
        IntStream.rangeClosed(1, last).forEach(number -> numbers.add(String.format(pattern, number)));
        return numbers;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
