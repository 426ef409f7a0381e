package no.utbredt.adoption.imports.kafka;

import no.utbredt.adoption.imports.Origins;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log of deliveries. */
@Configuration(proxyBeanMethods = false)
class OriginsConfiguration {

    @Bean
    Origins origins(KafkaProperties kafka, JsonMapper json) {
        return new LogOrigins(kafka.buildConsumerProperties(), json);
    }
}
