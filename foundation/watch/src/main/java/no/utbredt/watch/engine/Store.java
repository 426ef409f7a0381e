package no.utbredt.watch.engine;

import com.mongodb.client.MongoClient;
import org.bson.Document;

/** The document store. The client's own timeouts are the patience. */
record Store(MongoClient client) implements Engine {

    @Override
    public String name() {
        return "store";
    }

    @Override
    public void ask() {
        client.getDatabase("admin").runCommand(new Document("ping", 1));
    }

    @Override
    public void close() {
        // the client is the service's own
    }
}
