package no.utbredt.benchmarks.door;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a report must have, checked as plainly as can be: presence, form, known codes, dates that exist. */
final class Required {

    private static final Pattern NAME_PART = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final Pattern SERVICE = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");
    private static final Set<String> ROLES = Set.of("SOURCE", "CONSUMER");
    private static final Set<String> STAGES = Set.of(
            "NOT_RELEVANT",
            "NO_PLAN",
            "NOT_STARTED",
            "INTERESTED",
            "PREPARING",
            "COMMITTED",
            "TECHNICALLY_READY",
            "PILOTING",
            "AVAILABLE",
            "INTRODUCED",
            "IN_USE",
            "PAUSED",
            "WITHDRAWN");

    private Required() {}

    static boolean of(JsonNode event) {
        JsonNode data = event.path("data");
        return text(event, "specversion").equals("1.0")
                && NAME_PART.matcher(text(event, "id")).matches()
                && NAME_PART.matcher(text(event, "source")).matches()
                && text(event, "type").equals("no.utbredt.adoption.reported.v1")
                && text(data.path("actor"), "scheme").equals("KOMNR")
                && MUNICIPALITY.matcher(text(data.path("actor"), "value")).matches()
                && SERVICE.matcher(text(data, "service")).matches()
                && ROLES.contains(text(data, "role"))
                && STAGES.contains(text(data, "stage"))
                && day(text(data.path("validFrom"), "date"))
                && !text(data.path("validFrom"), "basis").isEmpty()
                && day(text(data, "statedAt"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static boolean day(String text) {
        try {
            return LocalDate.parse(text).getYear() > 1900;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
