package no.utbredt.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A replica set as far as drivers and mongosh look at one. Only the first member is one: nothing is copied.
 *
 * @param name empty where it is none
 * @param members remembers whom it was initiated with
 */
record StandInSet(String name, Path members) {

    /** What the store says by itself is too old for mongosh. */
    private static final int WIRE_VERSION = 17;

    Document initiate(Document command) throws IOException {
        if (Files.exists(members)) {
            return new Document("ok", 0.0)
                    .append("errmsg", "already initialized")
                    .append("code", 23)
                    .append("codeName", "AlreadyInitialized");
        }
        List<String> hosts = new ArrayList<>();
        if (command.get("replSetInitiate") instanceof Document config
                && config.get("members") instanceof Iterable<?> named) {
            named.forEach(member -> hosts.add(String.valueOf(((Document) member).get("host"))));
        }
        if (hosts.isEmpty()) {
            hosts.add(System.getenv().getOrDefault("HOSTNAME", "localhost") + ":27017");
        }
        Files.writeString(members, String.join("\n", hosts));
        return new Document("ok", 1.0);
    }

    /** What a member says of itself; before it is initiated it is nobody's primary. */
    Document saidOf(Document answer) throws IOException {
        Document said = new Document(answer).append("maxWireVersion", WIRE_VERSION);
        if (name.isEmpty()) {
            return said;
        }
        said.append("secondary", false);
        if (!Files.exists(members)) {
            return said.append("ismaster", false)
                    .append("isWritablePrimary", false)
                    .append("isreplicaset", true);
        }
        String me = Files.readAllLines(members).getFirst();
        return said.append("ismaster", true)
                .append("isWritablePrimary", true)
                .append("setName", name)
                .append("setVersion", 1)
                .append("hosts", List.of(me))
                .append("primary", me)
                .append("me", me);
    }
}
