package no.utbredt.reporting.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.utbredt.contract.Topics;
import no.utbredt.engines.Engines;
import no.utbredt.local.testing.Patience;
import no.utbredt.reporting.ReportingApplication;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.Interest;
import no.utbredt.reporting.news.Kind;
import no.utbredt.reporting.news.Standing;
import no.utbredt.reporting.subscription.Progress;
import no.utbredt.reporting.subscription.Signature;
import no.utbredt.reporting.subscription.Subscription;
import no.utbredt.reporting.subscription.Subscriptions;
import no.utbredt.reporting.subscription.web.Hook;
import no.utbredt.reporting.web.InMemoryApplication;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** News on a real broker: told by the binding, by one instance of several, once. */
@Timeout(900)
class NewsIT {

    /** The service without what other tests make of it. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan(basePackageClasses = ReportingApplication.class)
    @ComponentScan(
            basePackageClasses = ReportingApplication.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {ReportingApplication.class, InMemoryApplication.class}))
    static class WholeService {}

    @TempDir
    private Path data;

    private Engines engines;
    private KafkaProducer<String, byte[]> registry;
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        engines = Engines.start(data);
        registry = new KafkaProducer<>(
                Map.of("bootstrap.servers", engines.addresses().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @AfterEach
    void stop() {
        instances.forEach(ConfigurableApplicationContext::close);
        registry.close(Duration.ZERO);
        engines.close();
    }

    @Test
    void a_silent_vendor_is_told_as_a_cloud_event_once_by_one_of_two_and_taken_back_when_nobody_lets_it_speak() {
        var first = instance();
        var second = instance();
        delegated("999000010", 1, true);

        await().atMost(Patience.LONG)
                .until(() -> matters(first).equals(matters(second))
                        && !matters(first).isEmpty());
        ConsumerRecord<byte[], byte[]> told = onTopic().getFirst();
        assertThat(new String(told.key(), UTF_8)).isEqualTo("silence/999000010");
        assertThat(headers(told))
                .containsOnlyKeys(
                        "ce_id", "ce_source", "ce_specversion", "ce_subject", "ce_time", "ce_type", "content-type")
                .containsEntry("ce_type", "no.utbredt.source-silent.v1")
                .containsEntry("ce_subject", "silence/999000010")
                .containsEntry("content-type", "application/json");
        assertThat(WireNews.read(told).now()).isEqualTo(new Standing.OfVendor("999000010", null));

        first.close();
        delegated("999000029", 1, true);
        await().atMost(Patience.LONG).until(() -> matters(second).size() == 2);
        var third = instance();
        delegated("999000010", 2, false);
        await().atMost(Patience.LONG).until(() -> matters(third).equals(List.of("silence/999000029")));
        second.close();
        delegated("999000037", 1, true);
        await().atMost(Patience.LONG).until(() -> matters(third).size() == 2);

        assertThat(onTopic())
                .extracting(record -> new String(record.key(), UTF_8) + (record.value() == null ? " over" : ""))
                .containsExactly(
                        "silence/999000010", "silence/999000029", "silence/999000010 over", "silence/999000037");
    }

    @Test
    void a_subscriber_of_two_instances_is_told_each_once_and_again_what_it_refused() throws IOException {
        var first = instance();
        var second = instance();
        try (Hook hook = new Hook()) {
            subscribed(first, hook);
            await().atMost(Patience.LONG)
                    .until(() -> second.getBean(Subscriptions.class)
                                    .all()
                                    .getFirst()
                                    .progress()
                                    .state()
                            == Progress.State.ACTIVE);
            hook.next(500);
            delegated("999000010", 1, true);
            delegated("999000029", 1, true);

            await().atMost(Patience.LONG).until(() -> hook.subjects().size() == 3);
            first.close();
            delegated("999000037", 1, true);
            await().atMost(Patience.LONG).until(() -> hook.subjects().size() == 4);
            assertThat(hook.subjects().get(0)).isEqualTo(hook.subjects().get(1));
            assertThat(hook.subjects())
                    .containsOnly("silence/999000010", "silence/999000029", "silence/999000037")
                    .endsWith("silence/999000037");
        }
    }

    private static void subscribed(ConfigurableApplicationContext instance, Hook hook) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        instance.getBean(Subscriptions.class)
                .add(new Subscription(
                        UUID.randomUUID().toString(),
                        0,
                        "999000010",
                        hook.address(),
                        new Interest(Set.of(Kind.SOURCE_SILENT), Set.of(), Set.of()),
                        Signature.secret(new SecureRandom()),
                        now,
                        Progress.begun(now),
                        null));
    }

    private ConfigurableApplicationContext instance() {
        var started = SpringApplication.run(
                WholeService.class,
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + engines.addresses().bootstrapServers(),
                "--utbredt.tokens.issuer=" + engines.addresses().issuer(),
                "--utbredt.data=" + Path.of("..", "data").toAbsolutePath().normalize(),
                "--spring.mongodb.uri=" + engines.addresses().mongoUri(),
                "--utbredt.subscriptions.every=100ms",
                "--utbredt.subscriptions.any-address=true",
                "--utbredt.subscriptions.first=100ms",
                "--utbredt.news.every=100ms",
                "--utbredt.news.session=6s",
                "--utbredt.reading.replication-factor=1");
        instances.add(started);
        return started;
    }

    private static List<String> matters(ConfigurableApplicationContext instance) {
        return instance.getBean(Bulletin.class).matters();
    }

    private void delegated(String vendor, int version, boolean still) {
        String state = still ? """
                {"vendor":"%s","organisation":{"scheme":"ENH","value":"964338531"},"services":[],"from":"2021-01-01"}""".formatted(vendor) : "null";
        String document = """
                {"id":"%s","version":{"epoch":1,"number":%d},"history":[{"recordedAt":"2026-11-20T09:00:00Z","state":%s}]}""".formatted(vendor, version, state);
        registry.send(new ProducerRecord<>(Topics.DELEGATIONS.name(), vendor, document.getBytes(UTF_8)));
        registry.flush();
    }

    private List<ConsumerRecord<byte[], byte[]>> onTopic() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", engines.addresses().bootstrapServers());
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(NewsLog.PARTITION));
            consumer.seekToBeginning(List.of(NewsLog.PARTITION));
            long end = Objects.requireNonNull(
                    consumer.endOffsets(List.of(NewsLog.PARTITION)).get(NewsLog.PARTITION));
            while (consumer.position(NewsLog.PARTITION) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
        }
        return all;
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        StreamSupport.stream(record.headers().spliterator(), false)
                .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
