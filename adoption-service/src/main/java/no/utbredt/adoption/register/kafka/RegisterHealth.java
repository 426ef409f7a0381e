package no.utbredt.adoption.register.kafka;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Ready once the register has its partitions and their store; it stays so while they are handed about afterwards. An instance
 * that is a door only has nothing to wait for.
 */
@Component("registerHealthIndicator")
final class RegisterHealth implements HealthIndicator {

    private final RegisterState register;
    private final boolean here;
    private volatile boolean ran;

    RegisterHealth(
            ObjectProvider<StreamsBuilderFactoryBean> streams,
            @Value("${spring.kafka.streams.auto-startup:true}") boolean here) {
        this.register = new RegisterState(streams);
        this.here = here;
    }

    @Override
    public Health health() {
        if (!here) {
            return Health.up().withDetail("state", "on other instances").build();
        }
        KafkaStreams.State state = register.state();
        ran = ran || state == KafkaStreams.State.RUNNING;
        boolean works = state == KafkaStreams.State.RUNNING || (ran && state == KafkaStreams.State.REBALANCING);
        return (works ? Health.up() : Health.down())
                .withDetail("state", state.name())
                .build();
    }
}
