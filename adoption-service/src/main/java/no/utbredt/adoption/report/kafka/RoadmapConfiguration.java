package no.utbredt.adoption.report.kafka;

import java.util.HashMap;
import java.util.Map;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads which services and documents there are: to tell a sender that one is not known yet, and whether a document is open. It is
 * not waited for.
 */
@Configuration(proxyBeanMethods = false)
class RoadmapConfiguration {

    private static final long IDLE_MILLIS = 2_000;

    @Bean
    KnownServices knownServices(JsonMapper json) {
        return new KnownServices(json);
    }

    @Bean
    KnownDocuments knownDocuments(JsonMapper json) {
        return new KnownDocuments(json);
    }

    /** The topics are another service's to create: they are looked for until they are there. */
    @Bean
    KafkaMessageListenerContainer<String, byte[]> roadmapReader(
            KafkaProperties kafka, LogSettings settings, KnownServices services, KnownDocuments documents) {
        Map<String, Object> all = new HashMap<>(kafka.buildConsumerProperties());
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        var factory = new DefaultKafkaConsumerFactory<>(all, new StringDeserializer(), new ByteArrayDeserializer());
        var properties =
                new ContainerProperties(Topics.SERVICES.name(), Topics.INITIATIVES.name(), Topics.SOURCES.name());
        properties.setGroupId("utbredt-door-roadmap-" + settings.instance());
        properties.setIdleEventInterval(IDLE_MILLIS);
        properties.setMessageListener(new RoadmapListener(services, documents));
        return new KafkaMessageListenerContainer<>(factory, properties);
    }
}
