package no.utbredt.adoption.register.kafka;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.stereotype.Component;

/** Ready once the register has its partitions and their store; it stays so while they are handed about afterwards. */
@Component("registerHealthIndicator")
final class RegisterHealth implements HealthIndicator {

    private final RegisterState register;
    private volatile boolean ran;

    RegisterHealth(ObjectProvider<StreamsBuilderFactoryBean> streams) {
        this.register = new RegisterState(streams);
    }

    @Override
    public Health health() {
        KafkaStreams.State state = register.state();
        ran = ran || state == KafkaStreams.State.RUNNING;
        boolean works = state == KafkaStreams.State.RUNNING || (ran && state == KafkaStreams.State.REBALANCING);
        return (works ? Health.up() : Health.down())
                .withDetail("state", state.name())
                .build();
    }
}
