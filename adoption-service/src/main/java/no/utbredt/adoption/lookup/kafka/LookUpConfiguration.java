package no.utbredt.adoption.lookup.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import no.utbredt.adoption.footnote.FootnotePublication;
import no.utbredt.adoption.lookup.LogGeneration;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.report.kafka.LogCluster;
import no.utbredt.contract.Topics;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.watch.trace.ContinuedTraces;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.databind.json.JsonMapper;

/** The reader that fills the look-ups, from where the store says it has come. A poll the store does not take is tried again until it does; nothing is skipped. */
@Configuration(proxyBeanMethods = false)
class LookUpConfiguration {

    private static final long RETRY_MILLIS = 1_000;

    @Bean
    LogGeneration logGeneration(LogCluster cluster) {
        return new LogGeneration(cluster.id());
    }

    /** Before the reader goes on: what is written from now on could hide what is missing. */
    @Bean
    LogCheck logCheck(KafkaProperties kafka, LogCluster cluster, LookUps lookUps, Clock clock, MeterRegistry registry) {
        return new LogCheck(lookUps, clock, registry).at(kafka.buildAdminProperties());
    }

    @Bean
    ConcurrentMessageListenerContainer<String, byte[]> lookUpReader(
            KafkaProperties kafka,
            LookUps lookUps,
            FootnotePublication footnotes,
            LookUpSettings settings,
            JsonMapper json,
            MeterRegistry registry,
            Clock clock,
            ObjectProvider<Tracer> tracer) {
        Map<String, Object> all = new HashMap<>(kafka.buildConsumerProperties());
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
        var factory = new DefaultKafkaConsumerFactory<>(all, new StringDeserializer(), new ByteArrayDeserializer());
        factory.addListener(new MicrometerConsumerListener<>(registry));
        var meters = new LookUpMeters(registry, clock);
        var properties = new ContainerProperties(Topics.REPORTS.name(), Topics.OUTCOMES.name());
        properties.setGroupId("utbredt-look-ups");
        properties.setMessageListener(new LogListener(
                lookUps,
                new LogDeliveries(kafka.buildConsumerProperties()),
                footnotes,
                json,
                meters,
                new ContinuedTraces(tracer.getIfAvailable(), KafkaHeaders.TRACE_PARENT)));
        var container = new ConcurrentMessageListenerContainer<>(factory, properties);
        container.setAutoStartup(settings.filledHere());
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
        meters.watch(container);
        return container;
    }
}
