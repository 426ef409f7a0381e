package no.utbredt.reporting.kafka;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.Standings;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.view.UnreadableRecords;
import no.utbredt.reporting.view.View;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.SimpleKafkaHeaderMapper;

/** Puts together who tells the news. */
@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

    /** The consumer group of which one member tells. */
    private static final String GROUP = "utbredt-news";

    @Bean
    Bulletin bulletin(NewsSettings settings) {
        return new Bulletin(settings.kept());
    }

    /** Only the attributes of a CloudEvent travel, as they are: nothing of Spring's own. */
    @Bean
    KafkaHeaderMapper newsHeaders() {
        return new SimpleKafkaHeaderMapper("ce_*", "content-type");
    }

    @Bean
    NewsRound newsRound(
            KafkaProperties kafka,
            ReadingSettings reading,
            NewsSettings settings,
            StreamBridge bridge,
            View view,
            Knowledge knowledge,
            Coverage coverage,
            Progresses progresses,
            Bulletin bulletin,
            UnreadableRecords unreadable,
            Clock clock) {
        return new NewsRound(
                new NewsRound.Engines(
                        ReadingConfiguration.connections(kafka, reading),
                        ReadingConfiguration.consumers(kafka, reading),
                        members(kafka, settings),
                        new NewsBinding(bridge)),
                view,
                knowledge,
                new Standings(knowledge, coverage, progresses),
                bulletin,
                new NewsLog(bulletin, unreadable),
                reading,
                settings,
                clock);
    }

    private static Supplier<Consumer<byte[], byte[]>> members(KafkaProperties kafka, NewsSettings settings) {
        Map<String, Object> properties = kafka.buildConsumerProperties();
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int)
                settings.session().toMillis());
        properties.put(
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                (int) settings.session().toMillis() / 4);
        return () -> new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
