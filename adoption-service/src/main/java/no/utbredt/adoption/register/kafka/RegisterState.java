package no.utbredt.adoption.register.kafka;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** How the register's engine is doing. */
record RegisterState(ObjectProvider<StreamsBuilderFactoryBean> streams) {

    KafkaStreams.State state() {
        return engine().map(KafkaStreams::state).orElse(KafkaStreams.State.CREATED);
    }

    /** The engine's own measurements; none before it has started. */
    Map<MetricName, ? extends Metric> metrics() {
        return engine().<Map<MetricName, ? extends Metric>>map(KafkaStreams::metrics)
                .orElse(Map.of());
    }

    private Optional<KafkaStreams> engine() {
        return streams.stream().findFirst().map(StreamsBuilderFactoryBean::getKafkaStreams);
    }
}
