package no.utbredt.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.contract.Topics;
import no.utbredt.recovery.Restore.Part;
import no.utbredt.recovery.file.KeptBackup;
import no.utbredt.recovery.kafka.Lines;
import no.utbredt.recovery.kafka.TargetLog;
import no.utbredt.recovery.kafka.TopicReading;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One pair of real engines to another. */
class RestoreIT {

    private static final TopicPartition DELIVERIES = new TopicPartition(Topics.DELIVERIES.name(), 2);
    private static final List<Part> EVERYTHING = List.of(Part.values());
    private static final short ONE = 1;

    @TempDir
    Path folder;

    private no.utbredt.engines.Engines from;
    private no.utbredt.engines.Engines to;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        from = no.utbredt.engines.Engines.start(folder.resolve("from"));
        to = no.utbredt.engines.Engines.start(folder.resolve("to"));
        fill();
    }

    @AfterEach
    void stop() {
        from.close();
        to.close();
    }

    @Test
    void each_delivery_stands_where_it_stood_when_it_stood_as_it_stood() throws Exception {
        long epoch = restore(take("one")).run(EVERYTHING, false, ONE);

        assertThat(epoch).isEqualTo(5);
        List<String> before = lines(at(from));
        List<String> after = lines(at(to));
        assertThat(before).hasSize(4);
        assertThat(after).hasSize(6).containsAll(before);
        assertThat(after.get(1)).contains("\"offset\":1,", "no.utbredt.tick.v1");
        assertThat(after.get(3)).contains("\"offset\":3,", "no.utbredt.tick.v1");
        assertThat(document(at(to))).isEqualTo(document(at(from)));
        assertThat(told).contains("adoption.actors: 1", DELIVERIES + ": 4");
        append(at(to), record(DELIVERIES.topic(), "new", "{}", 1L), false);
        assertThat(Lines.read(lines(at(to)).getLast()).path("time").asLong()).isGreaterThan(1_000_000_000_000L);
    }

    @Test
    void a_target_that_holds_anything_is_left_alone_unless_told_otherwise() {
        KeptBackup backup = take("one");
        restore(backup).run(EVERYTHING, false, ONE);

        assertThatThrownBy(() -> restore(backup).run(EVERYTHING, false, ONE))
                .isInstanceOf(CannotRecover.class)
                .hasMessageContaining("ikke tomt")
                .hasMessageContaining("--force");
        restore(backup).run(EVERYTHING, true, ONE);
        assertThat(lines(at(to))).hasSize(6);
    }

    @Test
    void a_running_system_is_never_restored_over() {
        KeptBackup backup = take("one");
        restore(backup).run(EVERYTHING, false, ONE);
        Map<String, Object> member = at(to).kafkaWith(Map.of("group.id", "utbredt-look-ups"));
        try (var consumer = new KafkaConsumer<>(member, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(Set.of(Topics.REPORTS.name()));
            while (consumer.assignment().isEmpty()) {
                consumer.poll(Duration.ofMillis(100));
            }
            assertThatThrownBy(() -> restore(backup).run(EVERYTHING, true, ONE))
                    .hasMessageContaining("Systemet kjører")
                    .hasMessageContaining("utbredt-look-ups");
        }
    }

    private KeptBackup take(String name) {
        return Backup.take(at(from), folder.resolve(name), told::add, Clock.systemUTC());
    }

    private Restore restore(KeptBackup backup) {
        return new Restore(at(to), backup, told::add);
    }

    private static Engines at(no.utbredt.engines.Engines engines) {
        return Engines.at(
                engines.addresses().bootstrapServers(), engines.addresses().mongoUri());
    }

    /** Two deliveries in transactions of their own, whose markers leave gaps, and two more. */
    private void fill() {
        try (TargetLog log = new TargetLog(at(from))) {
            log.create(ONE);
        }
        ProducerRecord<byte[], byte[]> odd = record(DELIVERIES.topic(), "a", "{\"a\":1}", 1_600_000_000_000L);
        odd.headers().add("odd", new byte[] {(byte) 0xff}).add("none", null);
        append(at(from), odd, true);
        append(at(from), record(DELIVERIES.topic(), "b", "{\"b\":1}", 1_600_000_000_001L), true);
        append(at(from), record(DELIVERIES.topic(), "a", "{\"a\":1}", 1_600_000_000_002L), false);
        append(at(from), record(DELIVERIES.topic(), "c", "not json", 1_600_000_000_003L), false);
        try (MongoClient client = MongoClients.create(at(from).mongo())) {
            client.getDatabase("adoption")
                    .getCollection("actors")
                    .insertOne(new Document("_id", "m-4601")
                            .append("epoch", 4L)
                            .append("number", 2L)
                            .append("history", List.of(new Document("weight", Decimal128.parse("16.90"))))
                            .append("bytes", new Binary(new byte[] {1, 2})));
            client.getDatabase("adoption").getCollection("leases").insertOne(new Document("_id", "not to be kept"));
        }
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, String key, String value, long time) {
        return new ProducerRecord<>(
                topic,
                DELIVERIES.partition(),
                time,
                key.getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8));
    }

    private static void append(Engines engines, ProducerRecord<byte[], byte[]> record, boolean inTransaction) {
        Map<String, Object> settings =
                inTransaction ? engines.kafkaWith(Map.of("transactional.id", "t")) : engines.kafka();
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            if (inTransaction) {
                producer.initTransactions();
                producer.beginTransaction();
            }
            producer.send(record);
            if (inTransaction) {
                producer.commitTransaction();
            }
        }
        if (inTransaction) {
            // a commit is told before its marker stands on the log; whoever comes next under the name waits for that
            try (var next = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
                next.initTransactions();
            }
        }
    }

    private static List<String> lines(Engines engines) {
        List<String> lines = new ArrayList<>();
        try (TopicReading log = new TopicReading(engines)) {
            log.ends(List.of(DELIVERIES.topic()))
                    .forEach((partition, end) -> log.read(partition, end, record -> lines.add(Lines.of(record))));
        }
        return lines;
    }

    private static Document document(Engines engines) {
        try (MongoClient client = MongoClients.create(engines.mongo())) {
            return client.getDatabase("adoption").getCollection("actors").find().first();
        }
    }
}
