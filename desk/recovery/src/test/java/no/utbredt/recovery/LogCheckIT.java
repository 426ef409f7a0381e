package no.utbredt.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Map;
import no.utbredt.contract.Topics;
import no.utbredt.local.testing.LocalEngines;
import no.utbredt.recovery.kafka.TargetLog;
import no.utbredt.recovery.kafka.TopicReading;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCheckIT {

    private static final int RECORDS = 30;
    private static final int DAMAGED = 15;

    @TempDir
    Path folder;

    @Test
    void what_a_broker_cut_off_at_a_damaged_record_is_missed_and_nothing_else_is() throws Exception {
        try (LocalEngines local = LocalEngines.start(folder)) {
            Engines engines = Engines.at(
                    local.addresses().bootstrapServers(), local.addresses().mongoUri());
            assertThat(LogCheck.of(engines)).isEmpty();
            try (TargetLog log = new TargetLog(engines)) {
                log.create((short) 1);
            }
            deliver(engines);
            archive(engines, local.addresses().mongoUri());
            assertThat(LogCheck.of(engines)).isEmpty();

            local.kill();
            damage(folder.resolve("kafka/log/utbredt.deliveries-1/00000000000000000000.log"));
            local.startAgain();

            assertThat(LogCheck.of(engines)).singleElement().satisfies(loss -> {
                assertThat(loss.topic()).isEqualTo(Topics.DELIVERIES.name());
                assertThat(loss.partition()).isEqualTo(1);
                assertThat(loss.to()).isEqualTo(RECORDS - 1);
                assertThat(loss.from()).isEqualTo(DAMAGED);
            });
        }
    }

    private static void deliver(Engines engines) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                engines.kafkaWith(Map.of("acks", "all")), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int number = 0; number < RECORDS; number++) {
                producer.send(new ProducerRecord<>(Topics.DELIVERIES.name(), 1, null, new byte[100]))
                        .get();
            }
        }
    }

    /** As the look-ups keep it, with what they read of another log, which is none of this one's business. */
    private static void archive(Engines engines, String mongo) {
        try (MongoClient client = MongoClients.create(mongo);
                TopicReading log = new TopicReading(engines)) {
            MongoDatabase adoption = client.getDatabase("adoption");
            for (int number = 0; number < RECORDS; number++) {
                Document delivery = new Document("partition", 1).append("offset", (long) number);
                adoption.getCollection("reports")
                        .insertOne(new Document("_id", "urn:source r-" + number)
                                .append("verdicts", new Document("1-" + number, new Document("delivery", delivery))));
            }
            adoption.getCollection("lookUpsAsOf").insertOne(new Document("_id", "as-of " + log.generation()));
            adoption.getCollection("lookUpsAsOf")
                    .insertOne(new Document("_id", "as-of another").append("utbredt_reports-0", 7_000L));
        }
    }

    private static void damage(Path segment) throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
            long batch = file.length() / RECORDS;
            file.seek(DAMAGED * batch + batch - 20);
            file.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        }
    }
}
