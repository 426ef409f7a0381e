package no.utbredt.reporting.kafka;

import java.time.Clock;
import java.time.Duration;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Alive while the reader keeps turning or trying; brokers that are away are no reason to restart. */
final class ReaderLiveness implements HealthIndicator {

    private final View view;
    private final Duration stall;
    private final Clock clock;

    ReaderLiveness(View view, Duration stall, Clock clock) {
        this.view = view;
        this.stall = stall;
        this.clock = clock;
    }

    @Override
    public Health health() {
        ViewStatus status = view.status();
        Duration since = Duration.between(status.lastTurn(), clock.instant());
        boolean turning = status.alive() && since.compareTo(stall) <= 0;
        Health.Builder health = turning ? Health.up() : Health.down();
        health.withDetail("lastTurn", status.lastTurn().toString());
        if (status.failure() != null) {
            health.withDetail("failure", status.failure());
        }
        return health.build();
    }
}
