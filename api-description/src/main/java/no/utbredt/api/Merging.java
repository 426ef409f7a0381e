package no.utbredt.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Words over code: objects are merged member by member, anything else is replaced. */
final class Merging {

    private Merging() {}

    static void into(ObjectNode target, String name, JsonNode said) {
        if (said instanceof ObjectNode object && target.get(name) instanceof ObjectNode there) {
            object.properties().forEach(each -> into(there, each.getKey(), each.getValue()));
        } else {
            target.set(name, said.deepCopy());
        }
    }

    /** The object of that name, made when it is not there. */
    static ObjectNode object(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode there ? there : parent.putObject(name);
    }
}
