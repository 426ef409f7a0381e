package no.utbredt.adoption.register.kafka;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A delivery some source told: a name, a stage, and the order in which its fields happen to be written. */
record Told(String id, String stage, boolean backwards) {

    private static final String SOURCE = "urn:utbredt:client:cgm-local:bergen";

    String key() {
        return SOURCE + " " + id;
    }

    JsonNode delivery() {
        ObjectNode delivery = Log.JSON.createObjectNode();
        delivery.put("source", SOURCE).put("id", id).put("type", "no.utbredt.adoption.reported.v1");
        ObjectNode content = delivery.putObject("content");
        if (backwards) {
            content.putArray("scopes").add("B").add("A");
            content.put("statedAt", "2021")
                    .put("stage", stage)
                    .put("service", "digihelse")
                    .putNull("verb");
        } else {
            content.put("service", "digihelse").put("stage", stage).put("statedAt", "2021");
            content.putArray("scopes").add("A").add("B");
        }
        delivery.putObject("stamp").put("client", "cgm-local").put("receivedAt", "2024-01-01T00:00:00Z");
        return delivery;
    }
}
