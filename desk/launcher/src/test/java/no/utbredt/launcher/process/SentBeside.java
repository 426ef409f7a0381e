package no.utbredt.launcher.process;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the suite said beside the stages: by turns a volume of usage, an agreement, how far a system is, and that there is nothing new.
 * No municipality has two volumes of one month.
 */
record SentBeside(int number, String municipality) {

    private static final List<String> TYPES =
            List.of("usage.reported", "agreement.reported", "support.reported", "heartbeat");

    static SentBeside of(int number, List<String> municipalities) {
        return new SentBeside(number, municipalities.get(number / TYPES.size() % municipalities.size()));
    }

    /** What was said of it on the log, in the words of {@link #said()}. */
    static String said(JsonNode content) {
        return Stream.of("/actor/value", "/month", "/volume", "/signed", "/product", "/validFrom/date", "/at")
                .map(content::at)
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asString)
                .collect(Collectors.joining(" "));
    }

    boolean isVolume() {
        return number % TYPES.size() == 0;
    }

    long volume() {
        return number + 1L;
    }

    String id() {
        return "b-" + number;
    }

    /** As a CloudEvent in JSON. */
    Map<String, Object> event() {
        return Map.of(
                "specversion",
                "1.0",
                "id",
                id(),
                "source",
                SentReport.SOURCE,
                "type",
                "no.utbredt." + TYPES.get(number % TYPES.size()) + ".v1",
                "datacontenttype",
                "application/json",
                "data",
                data());
    }

    String said() {
        return switch (number % TYPES.size()) {
            case 0 -> municipality + " " + month() + " " + volume();
            case 1 -> municipality + " " + month();
            case 2 -> "cgm-helsestasjon " + day();
            default -> "2025-06-01T00:00:00Z";
        };
    }

    private Map<String, Object> data() {
        Map<String, Object> actor = Map.of("scheme", "KOMNR", "value", municipality);
        Map<String, Object> data = new HashMap<>(Map.of("service", "kjernejournal", "statedAt", "2025-06-01"));
        switch (number % TYPES.size()) {
            case 0 ->
                data.putAll(
                        Map.of("actor", actor, "month", month().toString(), "volume", volume(), "unit", "MESSAGES"));
            case 1 ->
                data.putAll(Map.of(
                        "actor", actor, "kind", "CONNECTION", "counterparty", "NHN", "signed", month().toString()));
            case 2 ->
                data.putAll(Map.of(
                        "product",
                        "cgm-helsestasjon",
                        "vendor",
                        "999000010",
                        "role",
                        "CONSUMER",
                        "state",
                        "AVAILABLE",
                        "validFrom",
                        Map.of("date", day().toString(), "basis", "STARTED")));
            default -> {
                return Map.of("at", "2025-06-01T00:00:00Z", "services", List.of("kjernejournal"));
            }
        }
        return data;
    }

    private YearMonth month() {
        return YearMonth.of(2015, 1).plusMonths(number / TYPES.size() % 120);
    }

    private LocalDate day() {
        return LocalDate.of(2015, 1, 1).plusDays(number % 3_000);
    }
}
