package no.utbredt.adoption.register.kafka;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A delivery some source told: a name, what it says, and the order in which its fields happen to be written.
 *
 * @param says a stage, a volume of usage in digits, or {@link #NOTHING_NEW}
 */
record Told(String id, String says, boolean backwards) {

    static final String NOTHING_NEW = "2024-06-01T06:00:00Z";
    private static final String SOURCE = "urn:utbredt:client:cgm-local:bergen";

    String key() {
        return SOURCE + " " + id;
    }

    /** What the content of a report says, in the same words. */
    static String said(JsonNode content) {
        return content.path("stage")
                .asString(content.path("volume").asString(content.path("at").asString("")));
    }

    JsonNode delivery() {
        ObjectNode delivery = Log.JSON.createObjectNode();
        delivery.put("source", SOURCE).put("id", id).put("type", type());
        ObjectNode content = delivery.putObject("content");
        if (says.equals(NOTHING_NEW)) {
            content.put("at", says);
        } else if (isVolume()) {
            used(content);
        } else {
            adopted(content);
        }
        delivery.putObject("stamp").put("client", "cgm-local").put("receivedAt", "2024-01-01T00:00:00Z");
        return delivery;
    }

    private String type() {
        if (says.equals(NOTHING_NEW)) {
            return "no.utbredt.heartbeat.v1";
        }
        return isVolume() ? "no.utbredt.usage.reported.v1" : "no.utbredt.adoption.reported.v1";
    }

    private boolean isVolume() {
        return says.chars().allMatch(Character::isDigit);
    }

    private void used(ObjectNode content) {
        long volume = Long.parseLong(says);
        if (backwards) {
            content.put("volume", volume).put("month", "2021-05").put("service", "digihelse");
        } else {
            content.put("service", "digihelse").put("month", "2021-05").put("volume", volume);
        }
    }

    private void adopted(ObjectNode content) {
        if (backwards) {
            content.putArray("scopes").add("B").add("A");
            content.put("statedAt", "2021")
                    .put("stage", says)
                    .put("service", "digihelse")
                    .putNull("verb");
        } else {
            content.put("service", "digihelse").put("stage", says).put("statedAt", "2021");
            content.putArray("scopes").add("A").add("B");
        }
    }
}
