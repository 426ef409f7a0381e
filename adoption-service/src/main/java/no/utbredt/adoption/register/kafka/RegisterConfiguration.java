package no.utbredt.adoption.register.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.report.kafka.LogCluster;
import no.utbredt.adoption.report.kafka.LogSettings;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.kstream.KStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Runs the register under Spring Cloud Stream; its settings stand in application.yml. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterConfiguration.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Bean
    RegisterMeters registerMeters(
            MeterRegistry registry, ObjectProvider<StreamsBuilderFactoryBean> streams, Clients clients) {
        return new RegisterMeters(registry, new RegisterState(streams), clients, Clock.systemUTC());
    }

    @Bean
    Consumer<KStream<String, byte[]>> register(JsonMapper json, RegisterMeters meters) {
        return deliveries -> RegisterTopology.build(deliveries, RegisterTopology.persistent(json, meters));
    }

    /** Said to the engine itself, after the binder: it puts an own answer, which ends the client, over what the factory was told. */
    static void replaceThreads(KafkaStreams engine) {
        engine.setUncaughtExceptionHandler(failure -> {
            LOG.error("a thread of the register ended; it is replaced", failure);
            LockSupport.parkNanos(PAUSE.toNanos());
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
    }

    /**
     * What only this instance and this cluster know: an own state directory, a member that keeps its partitions. Primary,
     * because the binder asks for the only one of its kind and silently takes none when the metrics bring another.
     */
    @Bean
    @Primary
    StreamsBuilderFactoryBeanConfigurer registerOfThisInstance(LogCluster cluster, LogSettings settings) {
        return streams -> {
            Properties all = new Properties();
            all.putAll(Objects.requireNonNull(streams.getStreamsConfiguration()));
            all.put(
                    StreamsConfig.STATE_DIR_CONFIG,
                    settings.stateDir()
                            .resolve(settings.instance())
                            .resolve(cluster.id())
                            .toString());
            all.put(
                    StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
                    "register-" + settings.instance());
            streams.setStreamsConfiguration(all);
            streams.setKafkaStreamsCustomizer(RegisterConfiguration::replaceThreads);
        };
    }
}
