package no.utbredt.initiative.file;

import java.util.Set;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.time.ImpreciseDate;
import tools.jackson.databind.JsonNode;

/** Dates have their form by the schema; here they are held against the calendar. */
final class Calendar {

    private static final Set<String> KEYS = Set.of(
            "date",
            "due",
            "statedAt",
            "publishedAt",
            "validUntil",
            "expires",
            "when",
            "period",
            "forecast",
            "from",
            "to",
            "registeredFrom");

    private Calendar() {}

    static void check(JsonNode tree, Findings findings) {
        check(tree, "", "", findings);
    }

    private static void check(JsonNode node, String key, String pointer, Findings findings) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(property ->
                            check(property.getValue(), property.getKey(), pointer + "/" + property.getKey(), findings));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), "", pointer + "/" + i, findings);
            }
        } else if (node.isString() && KEYS.contains(key)) {
            date(node.stringValue(), pointer, findings);
        }
    }

    private static void date(String text, String pointer, Findings findings) {
        try {
            ImpreciseDate.parse(text);
        } catch (IllegalArgumentException e) {
            Fault fault =
                    String.valueOf(e.getMessage()).contains("before it begins") ? Fault.DATES_REVERSED : Fault.BAD_DATE;
            findings.add(fault, pointer, text, ImpreciseDate.INTERVALS);
        }
    }
}
