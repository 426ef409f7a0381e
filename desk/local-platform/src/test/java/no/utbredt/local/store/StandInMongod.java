package no.utbredt.local.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The durable store called as mongod is ({@code --replSet NAME --bind_ip_all}), for the container deploy/offline puts in the place
 * of MongoDB's. Beside what the store answers itself it can be initiated as a replica set, and says so to whoever asks who it is.
 */
final class StandInMongod {

    private final MongoBackend store;
    private final StandInSet set;

    private StandInMongod(MongoBackend store, StandInSet set) {
        this.store = store;
        this.set = set;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        int named = words.indexOf("--replSet");
        Path folder = Path.of("/data/db");
        Shelves shelves = Shelves.open(folder.resolve("store"));
        var standIn = new StandInMongod(
                new StoreBackend(shelves, Memory.ofThisProcess()),
                new StandInSet(named < 0 ? "" : words.get(named + 1), folder.resolve("members")));
        MongoServer server = new MongoServer((MongoBackend) Proxy.newProxyInstance(
                StandInMongod.class.getClassLoader(), new Class<?>[] {MongoBackend.class}, standIn::answer));
        server.bind("0.0.0.0", 27017);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, shelves)));
        // whoever starts a container of it waits for these words
        System.out.println("Waiting for connections, with " + shelves.documents() + " documents");
    }

    private static void close(MongoServer server, Shelves shelves) {
        server.shutdownNow();
        try {
            shelves.close();
        } catch (IOException e) {
            System.err.println("While closing: " + e);
        }
    }

    private @Nullable Object answer(Object proxy, Method method, @Nullable Object @Nullable [] given) throws Throwable {
        String command = given == null ? "" : command(given);
        if (command.equals("replSetInitiate") && given != null && given[0] instanceof MongoMessage message) {
            return set.initiate(message.getDocument());
        }
        try {
            Object answer = method.invoke(store, given);
            return command.equalsIgnoreCase("hello") || command.equalsIgnoreCase("ismaster")
                    ? asMember(answer)
                    : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object asMember(@Nullable Object answer) throws IOException {
        return switch (answer) {
            case null -> null;
            case Document document -> set.saidOf(document);
            case QueryResult result -> {
                List<Document> documents = new ArrayList<>();
                for (Document document : result.collectDocuments()) {
                    documents.add(set.saidOf(document));
                }
                yield new QueryResult(documents);
            }
            default -> answer;
        };
    }

    /** The messages begin with their command; who is given the command by name has it third. */
    private static String command(@Nullable Object[] given) {
        return switch (given.length == 0 ? null : given[0]) {
            case null -> "";
            case MongoMessage message -> first(message.getDocument());
            case MongoQuery query -> first(query.getQuery());
            default -> given.length > 2 ? String.valueOf(given[2]) : "";
        };
    }

    private static String first(Document document) {
        return document.keySet().stream().findFirst().orElse("");
    }
}
