package no.utbredt.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Words over code, as a merge patch (RFC 7396) says: objects are merged member by member, null takes away, anything else is
 * replaced, as is what a reference is said of.
 */
final class Merging {

    private Merging() {}

    static void into(ObjectNode target, String name, JsonNode said) {
        if (said.isNull()) {
            target.remove(name);
        } else if (said instanceof ObjectNode object
                && !said.has("$ref")
                && target.get(name) instanceof ObjectNode there) {
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
