package no.utbredt.local.store;

import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers commands; no answer leaves before everything it may rest on is kept. */
final class StoreBackend extends AbstractMongoBackend {

    private final Shelves shelves;
    private final Map<String, ShelfDatabase> opened = new ConcurrentHashMap<>();

    StoreBackend(Shelves shelves) {
        this.shelves = shelves;
        version(ServerVersion.MONGO_5_0);
        shelves.databases().forEach(this::resolveDatabase);
    }

    @Override
    protected ShelfDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, key -> new ShelfDatabase(key, getCursorRegistry(), shelves));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        try {
            return answer(channel, database, command, Requests.completed(command, query));
        } finally {
            shelves.keep();
        }
    }

    private Document answer(Channel channel, String database, String command, Document query) {
        return switch (command) {
            case "hello" ->
                super.handleCommand(channel, database, "ismaster", query)
                        .append("isWritablePrimary", true)
                        .append("helloOk", true);
            case "insert" -> InsertAnswers.counted(query, super.handleCommand(channel, database, command, query));
            case "update" -> OrderedUpdates.run(query, part -> super.handleCommand(channel, database, command, part));
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        try {
            return super.handleQuery(query);
        } finally {
            shelves.keep();
        }
    }
}
