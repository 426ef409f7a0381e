package no.utbredt.adoption.report;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sees whether a sender said more than the log may carry. */
final class Footnotes {

    private static final Set<String> CARRIED = Set.of(
            "actor",
            "scheme",
            "value",
            "serviceArea",
            "service",
            "role",
            "stage",
            "validFrom",
            "date",
            "basis",
            "statedAt",
            "scopes",
            "extent",
            "count",
            "of",
            "unit",
            "certainty",
            "verb",
            "ehrSystem",
            "evidence",
            "document",
            "place",
            "corrects",
            "retracts",
            "source",
            "id");

    private static final String MANNER = "manner";

    /** What else those carry that stand beside the stages. */
    private static final Map<ReportType, Set<String>> FURTHER = Map.of(
            ReportType.ADOPTION,
            Set.of(MANNER),
            ReportType.USAGE,
            Set.of("channel", "month", "volume"),
            ReportType.AGREEMENT,
            Set.of("kind", "counterparty", "signed", "from", "to"),
            ReportType.SUPPORT,
            Set.of("product", "vendor", "state", "planned", "earliest", "latest", "firmness"),
            ReportType.HEARTBEAT,
            Set.of("at", "services"));

    /** Within the manner of a report. */
    private static final Set<String> CARRIED_OF_MANNER = Set.of(
            "part",
            "unit",
            "degree",
            "marks",
            "planned",
            "stage",
            "date",
            "onBehalfOf",
            "counterpart",
            "role",
            "actor",
            "group",
            "scheme",
            "value",
            "serviceArea");

    private Footnotes() {}

    /** How openly a quote may be shown; {@code INTERN} is entered but not displayed until cleared. */
    enum Classification {
        OPEN,
        INTERN
    }

    /** The footnote of that data, or null when the log carries all of it. */
    static @Nullable Footnote of(ReportType type, JsonNode data) {
        Set<String> fields = new HashSet<>(CARRIED);
        fields.addAll(FURTHER.getOrDefault(type, Set.of()));
        return carried(data, fields) ? null : new Footnote(data);
    }

    private static boolean carried(JsonNode node, Set<String> fields) {
        if (!node.isContainer()) {
            return true;
        }
        return node.properties().stream().allMatch(field -> carried(field.getKey(), field.getValue(), fields))
                && (!node.isArray() || node.values().stream().allMatch(each -> carried(each, fields)));
    }

    private static boolean carried(String field, JsonNode value, Set<String> fields) {
        return fields.contains(field) && carried(value, field.equals(MANNER) ? CARRIED_OF_MANNER : fields);
    }
}
