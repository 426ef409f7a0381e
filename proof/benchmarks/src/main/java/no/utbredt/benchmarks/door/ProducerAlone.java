package no.utbredt.benchmarks.door;

import java.time.Duration;
import no.utbredt.benchmarks.load.Numbered;
import no.utbredt.benchmarks.load.Reports;
import no.utbredt.benchmarks.log.BareProducer;

/** Sends the door's own bytes with nothing before the producer. */
record ProducerAlone(String bootstrapServers, String topic) {

    /** Acknowledged deliveries a second. */
    double send(Duration time) {
        Numbered delivery = Reports.delivery("p-", "4601");
        try (BareProducer producer = new BareProducer(bootstrapServers)) {
            long begun = System.nanoTime();
            long end = begun + time.toNanos();
            for (long number = 0; System.nanoTime() < end; number++) {
                producer.send(topic, "p-%010d".formatted(number), delivery.all(number), () -> {});
            }
            return producer.acknowledged() / ((System.nanoTime() - begun) / 1e9);
        }
    }
}
