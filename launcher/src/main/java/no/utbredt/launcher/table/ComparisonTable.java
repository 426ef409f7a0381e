package no.utbredt.launcher.table;

import tools.jackson.databind.JsonNode;

/** Our counts beside what was published. */
public final class ComparisonTable {

    private ComparisonTable() {}

    /** The table as text. */
    public static String of(JsonNode comparisons) {
        return comparisons.toPrettyString();
    }
}
