package no.utbredt.launcher.watch;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code deploy/prometheus/rules/utbredt.yml}. */
record Rules(List<JsonNode> all) {

    static final YAMLMapper YAML = new YAMLMapper();

    static Rules read() {
        JsonNode file = YAML.readTree(Checkout.text("deploy/prometheus/rules/utbredt.yml"));
        return new Rules(file.path("groups").values().stream()
                .flatMap(group -> group.path("rules").values().stream())
                .toList());
    }

    List<JsonNode> alerts() {
        return all.stream().filter(rule -> rule.has("alert")).toList();
    }

    Set<String> names() {
        return alerts().stream()
                .map(rule -> rule.path("alert").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> recorded() {
        return recordings().map(rule -> rule.path("record").asString()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What an expression reads, seen through the recorded series. */
    Set<String> metrics(String expression) {
        Set<String> metrics = new TreeSet<>();
        for (String metric : new Expression(expression).metrics()) {
            recordings()
                    .filter(rule -> rule.path("record").asString().equals(metric))
                    .findFirst()
                    .ifPresentOrElse(
                            rule -> metrics.addAll(
                                    new Expression(rule.path("expr").asString()).metrics()),
                            () -> metrics.add(metric));
        }
        return metrics;
    }

    private Stream<JsonNode> recordings() {
        return all.stream().filter(rule -> rule.has("record"));
    }
}
