package no.utbredt.reporting.kafka;

import no.utbredt.reporting.view.View;
import no.utbredt.reporting.view.ViewStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready once everything that was on the topics at start has been read; from then on it answers, even if brokers go. */
final class ViewReadiness implements HealthIndicator {

    private final View view;

    ViewReadiness(View view) {
        this.view = view;
    }

    @Override
    public Health health() {
        ViewStatus status = view.status();
        Health.Builder health = status.ready() ? Health.up() : Health.outOfService();
        health.withDetail("lag", status.lag())
                .withDetail("unreadable", view.unreadable().count());
        if (status.failure() != null) {
            health.withDetail("failure", status.failure());
        }
        return health.build();
    }
}
