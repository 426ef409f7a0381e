package no.utbredt.reporting.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.reader.Readers;
import no.utbredt.reporting.view.UnreadableRecords;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus;
import no.utbredt.watch.kafka.WatchedConsumers;
import no.utbredt.watch.trace.ContinuedTraces;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the reader together from settings. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ReadingConfiguration {

    @Bean
    UnreadableRecords unreadableRecords(ReadingSettings settings) {
        return new UnreadableRecords(settings.unreadableListed());
    }

    @Bean
    Knowledge knowledge(Readers readers) {
        return new Knowledge(readers);
    }

    @Bean
    LogReader logReader(
            KafkaProperties kafka,
            ReadingSettings settings,
            Knowledge knowledge,
            UnreadableRecords unreadable,
            Clock clock,
            MeterRegistry registry,
            ObjectProvider<Tracer> tracer) {
        var traces = new ContinuedTraces(tracer.getIfAvailable(), KafkaHeaders.TRACE_PARENT);
        var edge = new Edge(Writer.EXPECTED, settings.clockSkew());
        return new LogReader(
                new WatchedConsumers<>(consumers(kafka, settings), registry),
                connections(kafka, settings),
                Intakes.into(knowledge, edge, unreadable, new WatchedArrivals(traces, registry, clock)),
                edge,
                new Lifeline(clock),
                settings);
    }

    @Bean
    ReaderThread readerThread(LogReader reader) {
        return new ReaderThread(reader);
    }

    @Bean
    View view(LogReader reader, UnreadableRecords unreadable) {
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

    @Bean
    HealthIndicator viewHealthIndicator(View view) {
        return new ViewReadiness(view);
    }

    @Bean
    HealthIndicator readerHealthIndicator(View view, ReadingSettings settings, Clock clock) {
        return new ReaderLiveness(view, settings.stall(), clock);
    }

    @Bean
    MeterBinder viewMeters(View view, Clock clock) {
        return new ViewMeters(view, clock);
    }

    @Bean
    DoubtCounting doubtCounting(
            View view, Knowledge knowledge, ReadingSettings settings, Clock clock, MeterRegistry registry) {
        return new DoubtCounting(view, new DoubtMeters(knowledge, clock, registry), settings.doubts(), clock);
    }

    @Bean
    RebuildRound rebuildRound(
            KafkaProperties kafka, ReadingSettings settings, View view, Knowledge knowledge, Clock clock) {
        return new RebuildRound(kafka, settings, view, knowledge, clock);
    }

    @Bean
    MeterBinder rebuildMeters(RebuildRound rebuilds, Clock clock) {
        return new RebuildMeters(rebuilds, clock);
    }

    static Supplier<Consumer<byte[], byte[]>> consumers(KafkaProperties kafka, ReadingSettings settings) {
        Map<String, Object> properties = kafka.buildConsumerProperties();
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000);
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int)
                settings.brokerTimeout().toMillis());
        return () -> new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    static Supplier<Brokers> connections(KafkaProperties kafka, ReadingSettings settings) {
        int timeout = (int) settings.brokerTimeout().toMillis();
        Map<String, Object> properties = kafka.buildAdminProperties();
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeout);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout);
        properties.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return () -> new Brokers(Admin.create(properties), settings.brokerTimeout());
    }
}
