package no.utbredt.watch.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;

/** Consumers that tell the registry of themselves, one after the other: the meters of the one before are taken away. */
public final class WatchedConsumers<K, V> implements Supplier<Consumer<K, V>> {

    private final Supplier<Consumer<K, V>> consumers;
    private final MeterRegistry registry;
    private @Nullable KafkaClientMetrics metrics;

    public WatchedConsumers(Supplier<Consumer<K, V>> consumers, MeterRegistry registry) {
        this.consumers = consumers;
        this.registry = registry;
    }

    @Override
    public synchronized Consumer<K, V> get() {
        if (metrics != null) {
            metrics.close();
        }
        Consumer<K, V> consumer = consumers.get();
        metrics = new KafkaClientMetrics(consumer);
        metrics.bindTo(registry);
        return consumer;
    }
}
