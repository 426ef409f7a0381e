package no.utbredt.adoption.report.kafka;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import no.utbredt.adoption.report.Expectations;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.TopicPartitionOffset.SeekPosition;
import org.springframework.scheduling.TaskScheduler;
import tools.jackson.databind.json.JsonMapper;

/** The log of this instance: its cluster, its producer, its ear for verdicts. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean
    LogCluster logCluster(KafkaProperties kafka, LogSettings settings) {
        return LogCluster.meet(kafka.buildAdminProperties(), settings);
    }

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> deliveryProducer(KafkaProperties kafka, LogSettings settings, LogCluster cluster) {
        int timeout = Math.toIntExact(settings.timeout().toMillis());
        Map<String, Object> all = new HashMap<>(kafka.buildProducerProperties());
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        all.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        return new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    MeterBinder deliveryProducerMeters(Producer<String, byte[]> deliveryProducer) {
        return new KafkaClientMetrics(deliveryProducer);
    }

    @Bean
    KafkaDeliveries deliveryLog(Producer<String, byte[]> deliveryProducer, JsonMapper json) {
        return new KafkaDeliveries(deliveryProducer, json);
    }

    @Bean
    Expectations expectations() {
        return new Expectations();
    }

    /** Reads the outcomes of all partitions from their end: any instance may be asked to wait for any verdict. */
    @Bean
    KafkaMessageListenerContainer<String, byte[]> outcomesForWaiting(
            KafkaProperties kafka, LogCluster cluster, Expectations expectations, JsonMapper json) {
        Map<String, Object> all = new HashMap<>(kafka.buildConsumerProperties());
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        var factory = new DefaultKafkaConsumerFactory<>(all, new StringDeserializer(), new ByteArrayDeserializer());
        var properties = new ContainerProperties(IntStream.range(0, Topics.OUTCOMES.partitions())
                .mapToObj(each -> new TopicPartitionOffset(Topics.OUTCOMES.name(), each, SeekPosition.END))
                .toArray(TopicPartitionOffset[]::new));
        properties.setGroupId("utbredt-waiting");
        properties.setMessageListener(new OutcomesListener(expectations, json));
        return new KafkaMessageListenerContainer<>(factory, properties);
    }

    @Bean
    Ticker ticker(KafkaDeliveries deliveries, LogSettings settings, Clock clock, TaskScheduler scheduler) {
        Ticker ticker = new Ticker(deliveries, settings.idleTick(), clock);
        scheduler.scheduleWithFixedDelay(ticker::beat, settings.tick());
        return ticker;
    }
}
