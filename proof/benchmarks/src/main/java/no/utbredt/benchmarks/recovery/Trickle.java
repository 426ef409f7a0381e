package no.utbredt.benchmarks.recovery;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import no.utbredt.benchmarks.load.Numbered;
import no.utbredt.benchmarks.load.Reports;
import no.utbredt.benchmarks.log.BareProducer;
import no.utbredt.contract.Topics;

/** Deliveries one after the other, without end, so that a kill falls into the work. */
final class Trickle implements AutoCloseable {

    static final int PER_SECOND = 100;
    static final String PREFIX = "t-";

    private final BareProducer producer;
    private final AtomicLong appended = new AtomicLong();
    private final Thread thread;
    private volatile boolean stopping;

    Trickle(String bootstrapServers) {
        producer = new BareProducer(bootstrapServers);
        thread = Thread.ofPlatform().name("trickle").daemon().start(this::flow);
    }

    private void flow() {
        Numbered delivery = Reports.delivery(PREFIX, "4601");
        while (!stopping) {
            long number = appended.getAndIncrement();
            producer.send(Topics.DELIVERIES.name(), PREFIX + "%010d".formatted(number), delivery.all(number), () -> {});
            LockSupport.parkNanos(1_000_000_000L / PER_SECOND);
        }
    }

    /** Deliveries sent so far; the next has this number. */
    long next() {
        return appended.get();
    }

    /** Stops and says how many were acknowledged. */
    long stop() throws InterruptedException {
        stopping = true;
        thread.join();
        return producer.acknowledged();
    }

    @Override
    public void close() {
        stopping = true;
        producer.close();
    }
}
