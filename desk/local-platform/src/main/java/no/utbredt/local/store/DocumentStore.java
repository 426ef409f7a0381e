package no.utbredt.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Path;

/** The document store, listening on 127.0.0.1. What it acknowledged survives the death of its process. */
public final class DocumentStore implements AutoCloseable {

    private final Shelves shelves;
    private final MongoServer server;
    private final int port;

    private DocumentStore(Shelves shelves, MongoServer server, int port) {
        this.shelves = shelves;
        this.server = server;
        this.port = port;
    }

    /**
     * Reads back what the folder keeps and listens.
     *
     * @param port a free port, 1 to 65535
     * @throws IOException if the folder cannot be used or what it keeps is damaged
     */
    public static DocumentStore start(Path folder, int port) throws IOException {
        Shelves shelves = Shelves.open(folder);
        MongoServer server = new MongoServer(new StoreBackend(shelves, Memory.ofThisProcess()));
        server.bind("127.0.0.1", port);
        return new DocumentStore(shelves, server, port);
    }

    /** URI for any MongoDB driver, without a database. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** How many documents are kept now. */
    public long documents() {
        return shelves.documents();
    }

    @Override
    public void close() throws IOException {
        server.shutdownNow();
        shelves.close();
    }
}
