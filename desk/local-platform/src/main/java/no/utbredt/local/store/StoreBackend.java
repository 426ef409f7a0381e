package no.utbredt.local.store;

import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers commands; no answer leaves before everything it may rest on is kept. */
final class StoreBackend extends AbstractMongoBackend {

    /** Answered whatever the disk takes: clients ask these to know whether anybody is there. */
    private static final Set<String> ABOUT_ITSELF =
            Set.of("hello", "ismaster", "isMaster", "ping", "buildInfo", "buildinfo", "endSessions");

    private static final Set<String> GROWING = Set.of("insert", "update", "findAndModify", "findandmodify");

    private final Shelves shelves;
    private final Memory memory;
    private final Map<String, ShelfDatabase> opened = new ConcurrentHashMap<>();

    /** @param memory how much may be kept */
    StoreBackend(Shelves shelves, Memory memory) {
        this.shelves = shelves;
        this.memory = memory;
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
        if (ABOUT_ITSELF.contains(command)) {
            return answer(channel, database, command, query);
        }
        // what could not be kept before goes first, so that a full disk refuses before anything more is changed
        shelves.keep();
        if (GROWING.contains(command) && shelves.fill(memory)) {
            throw new NotKept("the store's memory is full; remove something, or give the platform more (-Xmx)");
        }
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
