package no.utbredt.watch.engine;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches the engines a service uses. {@code utbredt.watch.every} says how often; without it nobody is asked. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnProperty("utbredt.watch.every")
class EngineAutoConfiguration {

    @Bean
    @ConditionalOnBean(MeterRegistry.class)
    EngineWatch engineWatch(
            List<Engine> engines, MeterRegistry registry, @Value("${utbredt.watch.every}") Duration every) {
        return new EngineWatch(engines, registry, every);
    }

    @Bean
    @ConditionalOnBean(KafkaProperties.class)
    Engine brokerEngine(KafkaProperties kafka) {
        return new Broker(kafka.buildAdminProperties());
    }

    /** Only where a service has a store. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MongoClient.class)
    static class WithStore {

        @Bean
        @ConditionalOnBean(MongoClient.class)
        Engine storeEngine(MongoClient client) {
            return new Store(client);
        }
    }
}
