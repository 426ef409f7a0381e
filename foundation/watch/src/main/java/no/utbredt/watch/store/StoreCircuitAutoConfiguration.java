package no.utbredt.watch.store;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Puts a circuit around a service's store. {@code utbredt.store.patience} says how long an operation of a request may take,
 * {@code utbredt.store.pause} how long nobody asks after one went unanswered.
 */
@AutoConfiguration
@ConditionalOnClass(MongoClient.class)
class StoreCircuitAutoConfiguration {

    @Bean
    static BeanPostProcessor storeCircuit(Environment environment) {
        StoreCircuit circuit = new StoreCircuit(
                environment.getProperty("utbredt.store.patience", Duration.class, Duration.ofSeconds(5)),
                environment.getProperty("utbredt.store.pause", Duration.class, Duration.ofSeconds(2)),
                () -> RequestContextHolder.getRequestAttributes() != null);
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof MongoClient client ? circuit.around(client) : bean;
            }
        };
    }
}
