package no.utbredt.launcher.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AlertsTest {

    private static final Rules RULES = Rules.read();
    private static final MetricsTable TABLE = MetricsTable.read();

    @Test
    void every_alert_says_how_severe_it_is_in_both_languages_and_where_help_is() {
        assertThat(RULES.alerts()).hasSizeGreaterThan(20).allSatisfy(alert -> {
            assertThat(alert.at("/labels/severity").asString()).isIn("critical", "warning");
            assertThat(alert.at("/annotations/summary").asString()).isNotBlank();
            assertThat(alert.at("/annotations/description").asString()).endsWith(".");
            assertThat(alert.at("/annotations/runbook").asString())
                    .isEqualTo(
                            "docs/runbook.md#" + alert.path("alert").asString().toLowerCase(java.util.Locale.ROOT));
        });
    }

    @Test
    void every_alert_has_a_section_in_the_runbook_and_every_section_an_alert() {
        Set<String> sections = Checkout.text("docs/runbook.md")
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sections).isEqualTo(RULES.names());
    }

    @Test
    void every_section_of_the_runbook_says_what_it_means_what_to_look_at_and_what_to_do() {
        String[] sections = Checkout.text("docs/runbook.md").split("\n## ");
        for (int section = 1; section < sections.length; section++) {
            assertThat(sections[section]).contains("**Means:** ", "**Look at:** ", "**Do:** ");
        }
    }

    @Test
    void every_alert_has_a_case_in_which_it_fires_and_one_in_which_it_does_not() {
        Set<String> firing = new TreeSet<>();
        Set<String> quiet = new TreeSet<>();
        for (var file : Checkout.files("deploy/prometheus/tests", ".yml")) {
            for (JsonNode test : Rules.YAML.readTree(file.toFile()).path("tests")) {
                for (JsonNode expected : test.path("alert_rule_test")) {
                    (expected.path("exp_alerts").isEmpty() ? quiet : firing)
                            .add(expected.path("alertname").asString());
                }
            }
        }
        assertThat(firing).isEqualTo(RULES.names());
        assertThat(quiet).isEqualTo(RULES.names());
    }

    @Test
    void every_metric_a_rule_reads_stands_in_the_table() {
        for (JsonNode rule : RULES.all()) {
            assertThat(TABLE.series())
                    .as(rule.toString())
                    .containsAll(RULES.metrics(rule.path("expr").asString()));
        }
    }

    @Test
    void the_table_says_which_alert_watches_which_metric() {
        for (MetricsTable.Line line : TABLE.lines()) {
            List<String> series = line.series().toList();
            Set<String> watching = RULES.alerts().stream()
                    .filter(alert -> RULES.metrics(alert.path("expr").asString()).stream()
                            .anyMatch(series::contains))
                    .map(alert -> alert.path("alert").asString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(line.alerts()).as(line.name()).isEqualTo(watching);
        }
    }
}
