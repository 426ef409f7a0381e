package no.utbredt.documents.mongo;

import static no.utbredt.documents.Cast.legekontor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.DocumentsSuite;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.Kind;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class MongoDocumentsTest extends DocumentsSuite {

    @AutoClose
    private static final MemoryStore STORE = new MemoryStore();

    @Override
    protected MongoArchive emptyArchive(Clock clock, Doorbell doorbell) {
        STORE.client().getDatabase("documents").drop();
        return new MongoArchive(
                StoreOperations.on(STORE.client(), "documents"), clock, doorbell, 1, Duration.ofSeconds(60));
    }

    @Test
    void aDocumentLiesThereAsItAlwaysDidAndItsIdStaysText() {
        String id = "0123456789abcdef01234567";
        var groups = emptyArchive(Clock.systemUTC(), new Doorbell()).documents(Kind.ACTOR_GROUPS);
        groups.put(id, legekontor(1331));
        groups.put(id, legekontor(1332));
        groups.remove(id);
        Document kept = STORE.client()
                .getDatabase("documents")
                .getCollection("actor-groups")
                .find()
                .first();
        assertThat(kept).containsOnlyKeys("_id", "epoch", "number", "history");
        assertThat(kept).containsEntry("_id", id).containsEntry("epoch", 1L).containsEntry("number", 3L);
        assertThat(kept.getList("history", Document.class)).hasSize(3).allSatisfy(entry -> {
            assertThat(entry).containsOnlyKeys("recordedAt", "state");
            assertThat(entry.get("recordedAt")).isInstanceOf(Date.class);
        });
        assertThat(groups.find(id)).map(DocumentState::newest).isEmpty();
        assertThat(groups.find(id)).map(DocumentState::version).contains(new Version(1, 3));
    }
}
