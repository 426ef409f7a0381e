package no.utbredt.launcher.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTableTest {

    @Test
    void a_published_count_stands_beside_our_count_with_the_registers_denominator() {
        assertThat(table("""
                        {"number": 60, "unit": "ACTORS", "qualifier": "EXACT", "denominator": 356, "sharePercent": 16.9}""", """
                        {"state": "KNOWN", "figure": {"numerator": 2, "denominator": 356, "unknown": 350, "sharePercent": 0.6}}""", ""))
                .contains("Kjernejournal")
                .contains("i bruk")
                .contains("2 av 356 = 0,6 %")
                .contains("60 av 356 = 16,9 %");
    }

    @Test
    void what_is_not_offered_or_unknown_is_never_shown_as_nought() {
        assertThat(table("{\"word\": \"INGEN\"}", "{\"state\": \"NOT_OFFERED\"}", ""))
                .contains("ikke nasjonalt tilbudt")
                .contains("ingen")
                .doesNotContain("0 av");
        assertThat(table(
                        "{\"word\": \"NOEN\"}",
                        "{\"state\": \"KNOWN\", \"figure\": {\"numerator\": 0, \"denominator\": 356, \"unknown\": 356}}",
                        ""))
                .contains("ingen har meldt, alle ukjent")
                .doesNotContain("0 av");
        assertThat(table("{\"word\": \"ALLE\"}", "{\"state\": \"UNKNOWN\", \"reason\": \"NO_TOTAL\"}", ""))
                .contains("gruppens størrelse er ikke kjent");
    }

    @Test
    void a_contradiction_stands_under_its_line() {
        assertThat(table(
                        "{\"number\": 929, \"unit\": \"ACTORS\", \"qualifier\": \"EXACT\"}",
                        "{\"state\": \"UNKNOWN\", \"reason\": \"NO_TOTAL\"}",
                        "{\"text\": {\"nb\": \"Oppgitt endring er 7, men forskjellen er 17.\"}}"))
                .containsPattern("929.*\\n +! Oppgitt endring er 7, men forskjellen er 17\\.");
    }

    @Test
    void a_count_without_a_share_is_told_without_one() {
        assertThat(table("""
                        {"number": 60, "unit": "ACTORS", "qualifier": "EXACT", "denominator": 356, "sharePercent": 16.9}""", """
                        {"state": "KNOWN", "figure": {"numerator": 2, "denominator": 356, "unknown": 350, "sharePercent": null}}""", "")).contains("2 av 356, færre enn publisert");
    }

    @Test
    void text_its_source_keeps_internal_is_not_shown() {
        assertThat(table("{\"withheld\": true}", "{\"state\": \"NOT_OFFERED\"}", ""))
                .contains("(ikke klarert for visning)");
    }

    private static String table(String published, String ours, String contradiction) {
        return ComparisonTable.of(new JsonMapper().readTree("""
                                {"notice": "Ikke offisiell statistikk", "comparisons": [{
                                  "solution": {"name": "Kjernejournal"}, "service": {"name": "Kjernejournal"},
                                  "group": {"name": "Kommune"}, "stage": "IN_USE", "date": "2021-10-01",
                                  "published": %s, "ours": %s, "contradictions": [%s]}]}""".formatted(published, ours, contradiction)));
    }
}
