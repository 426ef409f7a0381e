package no.utbredt.adoption.report.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sends the pulse by which readers know how far the register has come: often while reports come in, else seldom. */
final class Ticker {

    private final KafkaDeliveries deliveries;
    private final Duration idle;
    private final Clock clock;
    private @Nullable Instant last;

    Ticker(KafkaDeliveries deliveries, Duration idle, Clock clock) {
        this.deliveries = deliveries;
        this.idle = idle;
        this.clock = clock;
    }

    /** Called once per tick interval. The tick after the last report is always sent. */
    void beat() {
        Instant now = clock.instant();
        if (deliveries.usedSince()
                || last == null
                || Duration.between(last, now).compareTo(idle) >= 0) {
            deliveries.tick(now);
            last = now;
        }
    }
}
