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

/** Reads which services there are, only to tell a sender that one is not known yet. It decides nothing and is not waited for. */
@Configuration(proxyBeanMethods = false)
class ServicesConfiguration {

    private static final long IDLE_MILLIS = 2_000;

    @Bean
    KnownServices knownServices() {
        return new KnownServices();
    }

    /** The catalogue's topic is another service's to create: it is looked for until it is there. */
    @Bean
    KafkaMessageListenerContainer<String, byte[]> servicesReader(
            KafkaProperties kafka, LogSettings settings, KnownServices services) {
        Map<String, Object> all = new HashMap<>(kafka.buildConsumerProperties());
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        var factory = new DefaultKafkaConsumerFactory<>(all, new StringDeserializer(), new ByteArrayDeserializer());
        var properties = new ContainerProperties(Topics.SERVICES.name());
        properties.setGroupId("utbredt-door-services-" + settings.instance());
        properties.setIdleEventInterval(IDLE_MILLIS);
        properties.setMessageListener(services);
        return new KafkaMessageListenerContainer<>(factory, properties);
    }
}
