package no.utbredt.adoption.inbox.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import no.utbredt.watch.kafka.ConsumerLag;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;

/** How much lies in each inbox this instance reads. */
record InboxMeters(MeterRegistry registry, Inboxes inboxes)
        implements ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> {

    @Override
    public void configure(AbstractMessageListenerContainer<?, ?> container, String destination, String group) {
        inboxes.byTopic()
                .forEach((topic, client) -> Gauge.builder(
                                "utbredt.inbox.lag", container, reading -> ConsumerLag.of(topic, metrics(reading)))
                        .description("records of an inbox that have not been taken yet")
                        .baseUnit("records")
                        .tag("client", client.id())
                        .register(registry));
    }

    private static Map<MetricName, ? extends Metric> metrics(MessageListenerContainer container) {
        Map<MetricName, Metric> all = new HashMap<>();
        container.metrics().values().forEach(all::putAll);
        return all;
    }
}
