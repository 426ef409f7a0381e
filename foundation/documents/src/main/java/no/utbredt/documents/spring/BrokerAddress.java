package no.utbredt.documents.spring;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * How to reach the broker.
 *
 * @param properties addresses and security, in Kafka's own words
 */
record BrokerAddress(Map<String, Object> properties) {

    static BrokerAddress of(KafkaProperties settings, @Nullable KafkaConnectionDetails details) {
        Map<String, Object> properties = new HashMap<>(settings.buildAdminProperties());
        if (details != null) {
            properties.put(
                    CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, String.join(",", details.getBootstrapServers()));
        }
        return new BrokerAddress(properties);
    }
}
