package no.utbredt.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import no.utbredt.local.testing.LocalEngines;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullMemoryIT {

    private static final int MANY = 20_000;
    private static final byte[] FILLING = new byte[20_000];

    @TempDir
    Path data;

    @BeforeEach
    void little() {
        System.setProperty("utbredt.local.heap", "192m");
    }

    @AfterEach
    void usual() {
        System.clearProperty("utbredt.local.heap");
    }

    @Test
    void a_store_whose_memory_is_full_refuses_more_and_lives_on() throws Exception {
        try (LocalEngines engines = LocalEngines.start(data);
                MongoClient client = MongoClients.create(engines.addresses().mongoUri())) {
            MongoCollection<Document> documents = client.getDatabase("utbredt").getCollection("documents");

            assertThatThrownBy(() -> {
                        for (int number = 0; number < MANY; number++) {
                            documents.insertOne(new Document("_id", number).append("filling", FILLING));
                        }
                    })
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("memory is full")
                    .extracting(refusal -> ((MongoException) refusal).getCode())
                    .isEqualTo(14031);
            assertThat(documents.countDocuments(new Document("_id", 0))).isEqualTo(1);
            assertThat(engines.token("cgm-local")).isNotBlank();
        }
    }
}
