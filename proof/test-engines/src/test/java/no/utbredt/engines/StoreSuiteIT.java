package no.utbredt.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the product relies on of a store that speaks MongoDB's protocol, and nothing that only one of them does. */
class StoreSuiteIT {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00.123Z");

    private static Store store;
    private MongoCollection<Document> actors;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        store = Store.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
    }

    @BeforeEach
    void emptyCollection() {
        actors = store.database().getCollection("actors");
    }

    @Test
    void what_is_there_already_is_not_inserted_again() {
        actors.insertOne(actor("bergen").append("version", 1L));

        assertThatThrownBy(() -> actors.insertOne(actor("bergen").append("version", 2L)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
        assertThat(found("bergen")).containsEntry("version", 1L);
    }

    @Test
    void ordered_inserts_stop_at_the_first_that_is_there_and_say_which() {
        actors.insertOne(actor("c"));

        assertThatThrownBy(() -> actors.insertMany(List.of(actor("a"), actor("b"), actor("c"), actor("d"))))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteErrors()).singleElement().satisfies(error -> {
                        assertThat(error.getIndex()).isEqualTo(2);
                        assertThat(error.getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                    });
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
                });
        assertThat(ids()).containsExactly("a", "b", "c");
    }

    @Test
    void compare_and_set_changes_the_version_that_was_seen_and_no_other() {
        versionIndex();
        actors.insertOne(
                actor("bergen").append("epoch", 1L).append("number", 1L).append("history", List.of("first")));

        assertThat(revised("bergen", 1)).isEqualTo(1);
        assertThat(revised("bergen", 1)).isZero();
        assertThat(revised("nobody", 1)).isZero();
        assertThat(found("bergen")).containsEntry("number", 2L).containsEntry("history", List.of("first", "to 2"));
    }

    @Test
    void of_many_writers_who_saw_the_same_version_one_wins() {
        versionIndex();
        actors.insertOne(
                actor("bergen").append("epoch", 1L).append("number", 1L).append("history", List.of()));
        for (long seen = 1; seen <= 30; seen++) {
            long number = seen;
            assertThat(IntStream.range(0, 8)
                            .parallel()
                            .mapToLong(writer -> revised("bergen", number))
                            .sum())
                    .isEqualTo(1);
        }
        assertThat(found("bergen").getList("history", String.class)).hasSize(30);
    }

    @Test
    void an_upsert_writes_once_what_is_for_the_first_time_and_each_time_what_is_for_the_last() {
        actors.bulkWrite(List.of(seen("bergen", NINE), seen("bergen", NINE.plusSeconds(1)), seen("oslo", NINE)));
        actors.bulkWrite(List.of(seen("bergen", NINE.plusSeconds(2))));

        assertThat(found("bergen"))
                .containsEntry("firstAt", Date.from(NINE))
                .containsEntry("lastAt", Date.from(NINE.plusSeconds(2)));
        assertThat(ids()).containsExactly("bergen", "oslo");
    }

    @Test
    void the_operators_in_use_do_what_their_names_say() {
        actors.insertOne(actor("bergen")
                .append("names", List.of("a", "b"))
                .append("most", 5L)
                .append("old", 1L));

        update("bergen", "$addToSet", new Document("names", new Document("$each", List.of("b", "c", "c"))));
        update("bergen", "$max", new Document("most", 7L));
        update("bergen", "$max", new Document("most", 6L));
        update("bergen", "$unset", new Document("old", ""));
        update("bergen", "$set", new Document("place.county", "46"));

        assertThat(found("bergen"))
                .isEqualTo(actor("bergen")
                        .append("names", List.of("a", "b", "c"))
                        .append("most", 7L)
                        .append("place", new Document("county", "46")));
    }

    @Test
    void of_upserts_of_one_name_at_once_each_succeeds_when_a_duplicate_is_tried_once_more() {
        for (int round = 0; round < 20; round++) {
            String name = "actor-" + round;
            IntStream.range(0, 8).parallel().forEach(writer -> onceMore(name, writer));
            assertThat(found(name).getList("writers", Integer.class)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
        }
    }

    @Test
    void a_document_is_replaced_or_put_there() {
        var orPut = new ReplaceOptions().upsert(true);
        actors.replaceOne(actor("bergen"), actor("bergen").append("text", "one"), orPut);
        actors.replaceOne(actor("bergen"), actor("bergen").append("other", "two"), orPut);

        assertThat(found("bergen")).isEqualTo(actor("bergen").append("other", "two"));
    }

    @Test
    void a_thousand_names_are_found_and_deleted_at_once_and_those_unknown_are_passed_over() {
        actors.insertMany(IntStream.range(0, 2_000)
                .mapToObj(i -> actor("a%04d".formatted(i)))
                .toList());
        List<String> names =
                IntStream.range(1_000, 3_000).mapToObj("a%04d"::formatted).toList();
        Document these = new Document("_id", new Document("$in", names));

        assertThat(actors.find(these).into(new ArrayList<>())).hasSize(1_000);
        assertThat(actors.deleteMany(these).getDeletedCount()).isEqualTo(1_000);
        assertThat(ids()).hasSize(1_000).last().isEqualTo("a0999");
    }

    @Test
    void a_list_is_paged_by_name() {
        actors.insertMany(List.of(actor("d"), actor("b"), actor("å"), actor("a"), actor("c")));

        assertThat(actors.find(new Document("_id", new Document("$gt", "a")))
                        .sort(new Document("_id", 1))
                        .limit(2)
                        .map(found -> found.getString("_id")))
                .containsExactly("b", "c");
        assertThat(actors.find().sort(new Document("_id", 1)).map(found -> found.getString("_id")))
                .containsExactly("a", "b", "c", "d", "å");
    }

    @Test
    void values_come_back_as_they_were_given() {
        Document given = actor("m-4601")
                .append("text", "Bjørnafjorden «\uD83C\uDFE5»")
                .append("long", Long.MAX_VALUE)
                .append("date", Date.from(NINE))
                .append("decimal", Decimal128.parse("16.90"))
                .append("bytes", new Binary(new byte[] {0, -1, 1}))
                .append("flag", true)
                .append("nothing", null)
                .append("nested", List.of(new Document("from", "2020").append("list", List.of())));
        actors.insertOne(given);

        assertThat(found("m-4601")).isEqualTo(given);
        assertThat(List.copyOf(found("m-4601").keySet())).isEqualTo(List.copyOf(given.keySet()));
    }

    @Test
    void only_the_fields_that_are_asked_for_are_sent() {
        actors.insertOne(actor("bergen").append("epoch", 1L).append("history", List.of("long")));

        assertThat(actors.find().projection(new Document("epoch", 1)).first())
                .isEqualTo(actor("bergen").append("epoch", 1L));
    }

    @Test
    void a_document_of_eight_mib_is_kept_whole() {
        String large = "ø".repeat(4 * 1024 * 1024);
        actors.insertOne(actor("large").append("text", large));

        assertThat(found("large")).containsEntry("text", large);
    }

    @Test
    void what_one_client_was_told_is_written_another_reads() {
        try (var other = store.anotherClient()) {
            var seenByOther =
                    other.getDatabase(actors.getNamespace().getDatabaseName()).getCollection("actors");
            for (int i = 0; i < 100; i++) {
                actors.updateOne(actor("bergen"), new Document("$set", new Document("i", i)), UPSERT);
                assertThat(seenByOther.find(actor("bergen")).first()).containsEntry("i", i);
            }
        }
    }

    private static Document actor(String id) {
        return new Document("_id", id);
    }

    private Document found(String id) {
        return Objects.requireNonNull(actors.find(actor(id)).first(), id);
    }

    private List<String> ids() {
        return actors.find()
                .sort(new Document("_id", 1))
                .map(each -> each.getString("_id"))
                .into(new ArrayList<>());
    }

    private void versionIndex() {
        actors.createIndex(
                new Document("_id", 1).append("epoch", 1).append("number", 1), new IndexOptions().unique(true));
    }

    private long revised(String id, long seen) {
        Document change = new Document("$set", new Document("epoch", 1L).append("number", seen + 1))
                .append("$push", new Document("history", "to " + (seen + 1)));
        return actors.updateOne(actor(id).append("epoch", 1L).append("number", seen), change)
                .getMatchedCount();
    }

    private static UpdateOneModel<Document> seen(String id, Instant at) {
        Document update = new Document("$setOnInsert", new Document("firstAt", Date.from(at)))
                .append("$set", new Document("lastAt", Date.from(at)));
        return new UpdateOneModel<>(actor(id), update, UPSERT);
    }

    private void update(String id, String operator, Document what) {
        actors.updateOne(actor(id), new Document(operator, what));
    }

    /** Two upserts of a name that is not there yet may both try to insert it: MongoDB tells one of them so. */
    private void onceMore(String id, int writer) {
        Document addition = new Document("$addToSet", new Document("writers", writer));
        try {
            actors.updateOne(actor(id), addition, UPSERT);
        } catch (MongoWriteException e) {
            assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            actors.updateOne(actor(id), addition, UPSERT);
        }
    }
}
