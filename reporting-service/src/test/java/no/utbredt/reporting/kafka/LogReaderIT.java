package no.utbredt.reporting.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.contract.report.Progress;
import no.utbredt.engines.Engines;
import no.utbredt.local.testing.LocalEngines;
import no.utbredt.local.testing.Patience;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.rebuild.Comparison;
import no.utbredt.reporting.rebuild.Divergence;
import no.utbredt.reporting.rebuild.RebuildStatus;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.view.UnreadableRecord;
import no.utbredt.reporting.view.UnreadableRecords;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** The reader against a real broker. */
@Timeout(900)
class LogReaderIT {

    private static final ReadingSettings SETTINGS = new ReadingSettings(
            (short) 1,
            Duration.ofMillis(50),
            Duration.ofSeconds(5),
            Duration.ofMillis(200),
            Duration.ofSeconds(2),
            Duration.ofMinutes(1),
            100,
            Duration.ofSeconds(30));

    private static final String BERGEN = """
            {"id":"m-4601","version":{"epoch":1,"number":1},"history":[{"recordedAt":"2026-11-20T09:00:00Z","state":
             {"kind":"MUNICIPALITY","serviceArea":null,"names":[{"value":"Bergen","from":null,"to":null}],
              "identifiers":[{"value":{"scheme":"KOMNR","value":"4601"},"from":null,"to":null}],"parents":[],"groups":[],"places":[],
              "weights":[],"predecessors":[],"opened":null,"closed":null,"restricted":false,"sources":[],"systems":[]}}]}
            """;

    private static final String SERVICE = """
            {"id":"kjernejournal","version":{"epoch":1,"number":1},"history":[{"recordedAt":"2026-11-20T09:00:00Z","state":
             {"solution":"kjernejournal","solutionName":"Kjernejournal","category":null,"parent":null,"kind":"SERVICE","order":1,
              "name":"Kjernejournal","nameEnglish":"Summary care record","aliases":[],"groups":[],"scopes":[],"availability":[],
              "sources":[]}}]}
            """;

    @TempDir
    private Path data;

    private LocalEngines engines;
    private final List<Report> admitted = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> threads = new ArrayList<>();
    private final List<LogReader> readers = new ArrayList<>();
    private final UnreadableRecords unreadable = new UnreadableRecords(100);
    private @Nullable KafkaProducer<String, byte[]> plain;

    @BeforeEach
    void start() throws IOException {
        engines = Engines.toBeKilled(data);
    }

    @AfterEach
    void stop() throws InterruptedException {
        readers.forEach(LogReader::stop);
        for (Thread thread : threads) {
            thread.join(10_000);
        }
        if (plain != null) {
            plain.close(Duration.ZERO);
        }
        engines.close();
    }

    @Test
    void missing_topics_are_created_as_the_contract_says_and_an_empty_log_is_read_at_once() throws Exception {
        LogReader reader = reading();

        await().atMost(Patience.LONG).until(() -> reader.status().ready());
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", engines.addresses().bootstrapServers()))) {
            var topics = admin.describeTopics(List.of(Topics.REPORTS.name()))
                    .allTopicNames()
                    .get();
            assertThat(topics.values())
                    .singleElement()
                    .satisfies(reports -> assertThat(reports.partitions()).hasSize(Topics.LOG_PARTITIONS));
        }
        assertThat(reader.status().knownUpTo()).as("no writer has spoken").isNull();
    }

    @Test
    void a_broken_record_among_many_is_set_aside_and_counted_and_stops_nobody() {
        settled(reading());
        for (int number = 0; number < 300; number++) {
            write(Topics.REPORTS, 1, "s " + number, number == 150 ? "{\"broken\":" : report("r" + number));
        }
        write(Topics.REPORTS, 2, "s x", report("x").replace("2021-10-20", "sometime"));
        write(Topics.REPORTS, 2, "s y", null);
        write(Topics.ACTORS, 0, "somebody-else", document("m-4601"));

        await().atMost(Patience.LONG).until(() -> admitted.size() == 299 && unreadable.count() == 4);
        assertThat(unreadable.list())
                .extracting(UnreadableRecord::topic, UnreadableRecord::partition, UnreadableRecord::offset)
                .contains(org.assertj.core.groups.Tuple.tuple(Topics.REPORTS.name(), 1, 150L));
        assertThat(unreadable.list())
                .extracting(UnreadableRecord::reason)
                .anySatisfy(reason -> assertThat(reason).startsWith("not the JSON expected"))
                .anySatisfy(reason -> assertThat(reason).contains("sometime"))
                .contains("the record has no value", "the key says somebody-else, the document m-4601");
        assertThat(readers.getFirst().status().alive()).isTrue();
    }

    @Test
    void a_view_is_ready_only_when_what_lay_there_at_its_start_has_been_read() {
        settled(reading());
        for (int number = 0; number < 5_000; number++) {
            write(Topics.REPORTS, number % 4, "s " + number, report("r" + number));
        }
        await().atMost(Patience.LONG).until(() -> admitted.size() == 5_000);
        admitted.clear();

        LogReader later = reading();
        await().atMost(Patience.LONG).until(() -> later.status().ready());

        assertThat(admitted).hasSize(5_000);
        assertThat(later.status().lag()).isZero();
        assertThat(later.status().rebuild()).isPositive();
    }

    @Test
    void the_edge_follows_the_writers_words_past_transaction_markers() {
        LogReader reader = reading();
        settled(reader);
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        inTransaction(producer -> {
            producer.send(new ProducerRecord<>(
                    Topics.REPORTS.name(), 0, "s 1", report("one").getBytes(UTF_8)));
            Writer.EXPECTED.forEach(writer -> producer.send(progress(writer, noon)));
        });

        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(reader.status().knownUpTo()).isEqualTo(noon.minusSeconds(2)));
        assertThat(admitted).hasSize(1);
    }

    @Test
    void an_open_transaction_on_a_writers_topic_holds_the_edge_back() {
        LogReader reader = reading();
        settled(reader);
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        inTransaction(open -> {
            open.send(new ProducerRecord<>(
                    Topics.REPORTS.name(), 3, "s 1", report("one").getBytes(UTF_8)));
            open.flush();
            Writer.EXPECTED.forEach(writer -> write(
                    Topics.PROGRESS,
                    0,
                    new Progress(writer.name(), writer.partition(), noon).key(),
                    word(writer, noon)));
            await().atMost(Patience.LONG)
                    .until(() -> reader.status().writers().stream()
                                    .filter(writer -> writer.upTo() != null)
                                    .count()
                            == Writer.EXPECTED.size() - 1L);
            assertThat(reader.status().knownUpTo()).isNull();
        });

        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(reader.status().knownUpTo()).isEqualTo(noon.minusSeconds(2)));
        assertThat(admitted).hasSize(1);
    }

    @Test
    void brokers_that_are_killed_and_come_back_are_read_on_from_where_the_reader_was() throws Exception {
        LogReader reader = reading();
        settled(reader);
        write(Topics.REPORTS, 0, "s 1", report("one"));
        await().atMost(Patience.LONG).until(() -> admitted.size() == 1);

        engines.kill();
        engines.startAgain();
        write(Topics.REPORTS, 0, "s 2", report("two"));

        await().atMost(Patience.LONG).until(() -> admitted.size() == 2);
        assertThat(reader.status().alive()).isTrue();
        assertThat(reader.status().ready()).isTrue();
    }

    @Test
    void an_older_version_published_after_a_newer_one_does_not_win() {
        Knowledge knowledge = new Knowledge();
        var edge = new Edge(Writer.EXPECTED, SETTINGS.clockSkew());
        settled(reading(edge, Intakes.into(knowledge, edge, unreadable, Arrivals.NONE)));
        write(Topics.ACTOR_GROUPS, 0, "kommune", group(2, "Ny"));
        write(Topics.ACTOR_GROUPS, 0, "kommune", group(1, "Gammel"));
        write(Topics.ACTOR_GROUPS, 0, "sist", group(1, "Sist").replace("kommune", "sist"));

        Horizon now = Horizon.knownAt(LocalDate.parse("2026-11-21"));
        await().atMost(Patience.LONG)
                .until(() ->
                        knowledge.ask(now, known -> known.registry().groups().containsKey("sist")));

        String held =
                knowledge.ask(now, known -> String.valueOf(known.registry().group("kommune")));
        assertThat(held).contains("Ny").doesNotContain("Gammel");
    }

    @Test
    void a_view_built_from_a_compacted_topic_is_the_view_that_read_it_all() throws Exception {
        Knowledge all = new Knowledge();
        settled(reading(all));
        compactSoon(Topics.ACTOR_GROUPS);
        for (int version = 1; version <= 30; version++) {
            write(Topics.ACTOR_GROUPS, 0, "kommune", group(version, "Navn " + version));
        }
        AtomicInteger pulse = new AtomicInteger();
        await().atMost(Patience.LONG).until(() -> {
            write(
                    Topics.ACTOR_GROUPS,
                    0,
                    "puls",
                    group(pulse.incrementAndGet(), "Puls").replace("kommune", "puls"));
            return onTopic(Topics.ACTOR_GROUPS, "kommune") < 30;
        });
        write(Topics.ACTOR_GROUPS, 0, "sist", group(1, "Sist").replace("kommune", "sist"));
        await().atMost(Patience.LONG).until(() -> groups(all).contains("Sist"));

        Knowledge compacted = new Knowledge();
        settled(reading(compacted));

        assertThat(groups(compacted)).isEqualTo(groups(all)).contains("Navn 30");
    }

    @Test
    void a_view_is_held_against_one_rebuilt_from_the_topics_and_what_only_one_of_them_says_is_found() {
        Knowledge running = new Knowledge();
        LogReader reader = reading(running);
        settled(reader);
        write(Topics.ACTORS, 0, "m-4601", BERGEN);
        write(Topics.SERVICES, 0, "kjernejournal", SERVICE);
        write(Topics.REPORTS, 0, "s one", report("one"));
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        inTransaction(producer -> Writer.EXPECTED.forEach(writer -> producer.send(progress(writer, noon))));
        await().atMost(Patience.LONG).until(() -> reader.status().knownUpTo() != null);
        RebuildRound round = new RebuildRound(kafka(), SETTINGS, of(reader), running, Clock.systemUTC());
        try {
            assertThat(ended(round).state()).isEqualTo(RebuildStatus.State.SAME);
            assertThat(unreadable.list()).isEmpty();
            assertThat(round.status().last()).extracting(Comparison::standings).isEqualTo(1);

            running.take(List.of(OnTheLog.report(
                    report("two").replace("INTRODUCED", "IN_USE").replace("2021-10", "2022-10"))));

            assertThat(ended(round).state()).isEqualTo(RebuildStatus.State.DIFFERENT);
            assertThat(round.status().last())
                    .extracting(Comparison::divergences, as(LIST))
                    .containsExactly(new Divergence("kjernejournal", Role.CONSUMER, null, null, null, 1));
        } finally {
            round.destroy();
        }
    }

    private static RebuildStatus ended(RebuildRound round) {
        round.begin();
        await().atMost(Patience.LONG).until(() -> round.status().state() != RebuildStatus.State.RUNNING);
        return round.status();
    }

    private View of(LogReader reader) {
        return new View() {
            @Override
            public ViewStatus status() {
                return reader.status();
            }

            @Override
            public UnreadableRecords unreadable() {
                return unreadable;
            }
        };
    }

    private LogReader reading(Knowledge knowledge) {
        var edge = new Edge(Writer.EXPECTED, SETTINGS.clockSkew());
        return reading(edge, Intakes.into(knowledge, edge, unreadable, Arrivals.NONE));
    }

    private static String groups(Knowledge knowledge) {
        return knowledge.ask(
                Horizon.knownAt(LocalDate.parse("2026-11-21")),
                known -> new TreeMap<>(known.registry().groups()).toString());
    }

    private void compactSoon(Topic topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        List<AlterConfigOp> soon = Map.of(
                        "segment.ms", "200", "min.cleanable.dirty.ratio", "0.01", "max.compaction.lag.ms", "300")
                .entrySet()
                .stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", (Object) engines.addresses().bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(resource, soon)).all().get();
        }
    }

    /** How many records of that key lie on the topic now. */
    private long onTopic(Topic topic, String key) {
        var partition = new TopicPartition(topic.name(), 0);
        Map<String, Object> settings =
                Map.of("bootstrap.servers", engines.addresses().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            long count = 0;
            while (consumer.position(partition) < end) {
                for (var entry : consumer.poll(Duration.ofMillis(200))) {
                    count += entry.key().equals(key) ? 1 : 0;
                }
            }
            return count;
        }
    }

    private static String group(int version, String name) {
        return """
                {"id":"kommune","version":{"epoch":1,"number":%d},"history":[{"recordedAt":"2026-11-20T09:00:00Z",
                 "state":{"name":"%s","nameEnglish":"%s","complete":true,"restricted":false,"totals":[]}}]}
                """.formatted(version, name, name);
    }

    private LogReader reading() {
        var edge = new Edge(Writer.EXPECTED, SETTINGS.clockSkew());
        return reading(
                edge,
                new Intakes(
                        Map.of(
                                Topics.REPORTS, new Intake<>(WireReports::read, admitted::addAll),
                                Topics.ACTORS, new Intake<>(WireActors::read, actors -> {}),
                                Topics.PROGRESS, new Intake<>(WireProgress::read, words -> words.forEach(edge::hear))),
                        unreadable,
                        Arrivals.NONE));
    }

    private KafkaProperties kafka() {
        KafkaProperties kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(engines.addresses().bootstrapServers()));
        return kafka;
    }

    private LogReader reading(Edge edge, Intakes intakes) {
        var reader = new LogReader(
                ReadingConfiguration.consumers(kafka(), SETTINGS),
                ReadingConfiguration.connections(kafka(), SETTINGS),
                intakes,
                edge,
                new Lifeline(Clock.systemUTC()),
                SETTINGS);
        Thread thread = new Thread(reader, "reader under test");
        thread.start();
        threads.add(thread);
        readers.add(reader);
        return reader;
    }

    private static void settled(LogReader reader) {
        await().atMost(Patience.LONG).until(() -> reader.status().ready());
    }

    private void write(Topic topic, int partition, String key, @Nullable String value) {
        plain().send(new ProducerRecord<>(topic.name(), partition, key, value == null ? null : value.getBytes(UTF_8)));
    }

    private KafkaProducer<String, byte[]> plain() {
        if (plain == null) {
            plain = producer(Map.of("bootstrap.servers", engines.addresses().bootstrapServers()));
        }
        return plain;
    }

    private void inTransaction(java.util.function.Consumer<KafkaProducer<String, byte[]>> work) {
        try (var producer = producer(Map.of(
                "bootstrap.servers",
                engines.addresses().bootstrapServers(),
                "transactional.id",
                UUID.randomUUID().toString(),
                "transaction.timeout.ms",
                (int) Patience.LONG.toMillis()))) {
            producer.initTransactions();
            producer.beginTransaction();
            work.accept(producer);
            producer.commitTransaction();
        }
    }

    private static KafkaProducer<String, byte[]> producer(Map<String, Object> settings) {
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static ProducerRecord<String, byte[]> progress(Writer writer, Instant upTo) {
        return new ProducerRecord<>(
                Topics.PROGRESS.name(),
                0,
                new Progress(writer.name(), writer.partition(), upTo).key(),
                word(writer, upTo).getBytes(UTF_8));
    }

    private static String word(Writer writer, Instant upTo) {
        return "{\"writer\":\"%s\",\"partition\":%d,\"upTo\":\"%s\"}"
                .formatted(writer.name(), writer.partition(), upTo);
    }

    private static String report(String id) {
        return """
                {"source":"s","id":"%s","type":"no.utbredt.adoption.reported.v1",
                 "content":{"actor":{"scheme":"KOMNR","value":"4601"},"service":"kjernejournal","role":"CONSUMER",
                  "stage":"INTRODUCED","validFrom":{"date":"2021-10","basis":"OBSERVED"},"statedAt":"2021-10-20"},
                 "stamp":{"client":"c","speaker":"DOCUMENT","receivedAt":"2026-11-20T09:00:00Z"},
                 "recordedAt":"2026-11-20T09:00:00Z","delivery":{"partition":0,"offset":1},"addedLater":true}
                """.formatted(id);
    }

    private static String document(String id) {
        return """
                {"id":"%s","version":{"epoch":1,"number":1},"history":[{"recordedAt":"2026-11-20T09:00:00Z","state":null}]}
                """.formatted(id);
    }
}
