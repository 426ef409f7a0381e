package no.utbredt.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the services rely on, asked with the driver they use. */
class DocumentStoreTest {

    @TempDir
    Path folder;

    private DocumentStore store;
    private MongoClient client;
    private MongoCollection<Document> actors;

    @BeforeEach
    void open() throws IOException {
        store = DocumentStore.start(folder, freePort());
        client = MongoClients.create(store.uri());
        actors = client.getDatabase("utbredt").getCollection("actors");
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        store.close();
    }

    @Test
    void hello_and_ping_answer_as_a_writable_server_of_version_5() {
        Document hello = client.getDatabase("utbredt").runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
        assertThat(client.getDatabase("admin")
                        .runCommand(new Document("ping", 1))
                        .get("ok"))
                .isEqualTo(1.0);
        assertThat(client.getDatabase("admin")
                        .runCommand(new Document("buildInfo", 1))
                        .getString("version"))
                .startsWith("5.");
    }

    @Test
    void an_id_is_taken_once() {
        actors.insertOne(bergen(1));

        assertThatThrownBy(() -> actors.insertOne(bergen(2)))
                .isInstanceOfSatisfying(MongoWriteException.class, refusal -> {
                    assertThat(refusal.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                    assertThat(refusal.getMessage()).contains("E11000");
                });
        assertThat(stored("bergen")).isEqualTo(bergen(1));
    }

    @Test
    void a_replacement_by_id_and_version_is_made_by_one_of_two() {
        actors.insertOne(bergen(1));

        long first = actors.replaceOne(idAndVersion(1), bergen(2)).getModifiedCount();
        long second = actors.replaceOne(idAndVersion(1), bergen(3)).getModifiedCount();

        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
        assertThat(stored("bergen")).isEqualTo(bergen(2));
    }

    @Test
    void an_upsert_by_id_and_a_version_passed_by_finds_the_id_taken() {
        actors.insertOne(bergen(2));

        assertThatThrownBy(() -> actors.replaceOne(idAndVersion(1), bergen(2), new ReplaceOptions().upsert(true)))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    @Test
    void find_and_replace_gives_what_it_asked_for_or_nothing() {
        actors.insertOne(bergen(1));
        FindOneAndReplaceOptions after = new FindOneAndReplaceOptions().returnDocument(ReturnDocument.AFTER);

        assertThat(actors.findOneAndReplace(idAndVersion(1), bergen(2), after)).isEqualTo(bergen(2));
        assertThat(actors.findOneAndReplace(idAndVersion(1), bergen(3), after)).isNull();
        assertThat(actors.findOneAndUpdate(new Document("_id", "bergen").append("version", 2), set("version", 3)))
                .isEqualTo(bergen(2));
        assertThat(stored("bergen")).isEqualTo(bergen(3));
    }

    @Test
    void a_unique_index_on_id_and_version_is_accepted_and_kept() throws IOException {
        actors.createIndex(Indexes.ascending("_id", "version"), new IndexOptions().unique(true));
        actors.insertOne(bergen(1));
        reopen();

        assertThat(actors.listIndexes().map(index -> index.get("key", Document.class)))
                .contains(new Document("_id", 1).append("version", 1));
        assertThat(actors.replaceOne(idAndVersion(1), bergen(2)).getModifiedCount())
                .isEqualTo(1);
    }

    @Test
    void a_unique_index_on_another_field_refuses_a_double_also_after_a_restart() throws IOException {
        actors.createIndex(Indexes.ascending("orgnr"), new IndexOptions().unique(true));
        actors.insertOne(new Document("_id", "a").append("orgnr", "964338531"));
        reopen();

        assertThatThrownBy(() -> actors.insertOne(new Document("_id", "b").append("orgnr", "964338531")))
                .hasMessageContaining("E11000");
    }

    @Test
    void an_ordered_bulk_stops_at_the_first_that_fails() {
        actors.insertOne(bergen(1));

        MongoBulkWriteException refusal = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> actors.bulkWrite(List.of(
                        new InsertOneModel<>(actor(1)),
                        new InsertOneModel<>(actor(2)),
                        new InsertOneModel<>(bergen(9)),
                        new InsertOneModel<>(actor(3)))));

        assertThat(refusal.getWriteErrors()).singleElement().satisfies(error -> {
            assertThat(error.getIndex()).isEqualTo(2);
            assertThat(error.getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        });
        assertThat(refusal.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(actors.countDocuments()).isEqualTo(3);
    }

    @Test
    void an_ordered_bulk_of_updates_stops_at_the_first_that_fails() {
        actors.insertOne(bergen(1));
        ReplaceOptions upsert = new ReplaceOptions().upsert(true);

        MongoBulkWriteException refusal = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> actors.bulkWrite(List.of(
                        new ReplaceOneModel<>(eq("_id", "actor 1"), actor(1), upsert),
                        new ReplaceOneModel<>(idAndVersion(7), bergen(8), upsert),
                        new ReplaceOneModel<>(eq("_id", "bergen"), bergen(9)))));

        assertThat(refusal.getWriteErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getIndex()).isEqualTo(1));
        assertThat(refusal.getWriteResult().getUpserts()).hasSize(1);
        assertThat(stored("bergen")).isEqualTo(bergen(1));
    }

    @Test
    void an_unordered_bulk_of_inserts_goes_on_and_counts_what_it_put_in() {
        actors.insertOne(bergen(1));

        MongoBulkWriteException refusal = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> actors.bulkWrite(
                        List.of(
                                new InsertOneModel<>(bergen(9)),
                                new InsertOneModel<>(actor(1)),
                                new InsertOneModel<>(actor(2))),
                        new BulkWriteOptions().ordered(false)));

        assertThat(refusal.getWriteErrors()).hasSize(1);
        assertThat(refusal.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(actors.countDocuments()).isEqualTo(3);
    }

    @Test
    void many_are_found_by_id_and_none_is_made_up() {
        actors.insertMany(
                IntStream.range(0, 50).mapToObj(DocumentStoreTest::actor).toList());

        assertThat(actors.find(in("_id", "actor 3", "actor 40", "nobody")).map(found -> found.get("_id")))
                .containsExactlyInAnyOrder("actor 3", "actor 40");
    }

    @Test
    void a_scan_is_sorted_limited_and_read_in_batches() {
        actors.insertMany(
                IntStream.range(0, 3_000).mapToObj(DocumentStoreTest::actor).toList());

        assertThat(actors.find(gt("version", 10))
                        .sort(Sorts.descending("version"))
                        .limit(2)
                        .map(found -> found.get("version")))
                .containsExactly(2_999, 2_998);
        assertThat(actors.find().into(new ArrayList<>())).hasSize(3_000);
        assertThat(actors.find().batchSize(7).limit(100).into(new ArrayList<>()))
                .hasSize(100);
    }

    @Test
    void everything_is_there_when_opened_again_and_what_was_dropped_is_not() throws IOException {
        actors.insertMany(List.of(actor(1), actor(2), bergen(1)));
        actors.replaceOne(idAndVersion(1), bergen(2));
        actors.deleteOne(eq("_id", "actor 2"));
        client.getDatabase("other").getCollection("gone").insertOne(actor(1));
        client.getDatabase("other").getCollection("gone").drop();
        client.getDatabase("third").getCollection("gone").insertOne(actor(1));
        client.getDatabase("third").drop();
        reopen();

        assertThat(actors.find()).containsExactly(actor(1), bergen(2));
        assertThat(client.getDatabase("other").listCollectionNames()).isEmpty();
        assertThat(client.getDatabase("third").getCollection("gone").countDocuments())
                .isZero();
        assertThatThrownBy(() -> actors.insertOne(bergen(3))).hasMessageContaining("E11000");
    }

    private void reopen() throws IOException {
        close();
        open();
    }

    private Document stored(String id) {
        return actors.find(eq("_id", id)).first();
    }

    private static org.bson.conversions.Bson idAndVersion(int version) {
        return and(eq("_id", "bergen"), eq("version", version));
    }

    private static Document bergen(int version) {
        return new Document("_id", "bergen").append("version", version);
    }

    private static Document actor(int number) {
        return new Document("_id", "actor " + number).append("version", number);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
