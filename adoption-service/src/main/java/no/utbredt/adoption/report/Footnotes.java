package no.utbredt.adoption.report;

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

    private Footnotes() {}

    /** How openly a quote may be shown; {@code INTERN} is entered but not displayed until cleared. */
    enum Classification {
        OPEN,
        INTERN
    }

    /** The footnote of that data, or null when the log carries all of it. */
    static @Nullable Footnote of(JsonNode data) {
        return carried(data) ? null : new Footnote(data);
    }

    private static boolean carried(JsonNode node) {
        if (!node.isContainer()) {
            return true;
        }
        return node.properties().stream()
                        .allMatch(field -> CARRIED.contains(field.getKey()) && carried(field.getValue()))
                && (!node.isArray() || node.values().stream().allMatch(Footnotes::carried));
    }
}
