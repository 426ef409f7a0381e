package no.utbredt.adoption.register.kafka;

import org.apache.kafka.streams.KafkaStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Starts the register's engine again when it has ended. One that ends again and again is told by liveness, so that whoever
 * watches the process replaces it.
 */
@Component("registerLifeHealthIndicator")
final class RegisterLife implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterLife.class);
    private static final int IN_VAIN = 5;

    private final ObjectProvider<StreamsBuilderFactoryBean> streams;
    private volatile boolean begun;
    private volatile boolean closing;
    private volatile int restarts;

    RegisterLife(ObjectProvider<StreamsBuilderFactoryBean> streams) {
        this.streams = streams;
    }

    /** The register of an instance that is a door only never begins, and one that is closed is not begun again. */
    @Scheduled(initialDelayString = "${utbredt.log.look-after:5s}", fixedDelayString = "${utbredt.log.look-after:5s}")
    void look() {
        streams.stream().findFirst().ifPresent(this::look);
    }

    private void look(StreamsBuilderFactoryBean register) {
        KafkaStreams engine = register.getKafkaStreams();
        KafkaStreams.State state = engine == null ? KafkaStreams.State.CREATED : engine.state();
        begun = begun || register.isRunning();
        if (state == KafkaStreams.State.RUNNING) {
            restarts = 0;
        }
        boolean ended = state.hasCompletedShutdown() || !register.isRunning();
        if (begun && ended && !closing) {
            restarts = restarts + 1;
            LOG.error("the register ended ({}); it is started again", state);
            register.stop();
            register.start();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    @Override
    public Health health() {
        return (restarts < IN_VAIN ? Health.up() : Health.down())
                .withDetail("restarts", restarts)
                .build();
    }
}
