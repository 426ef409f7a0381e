package no.utbredt.benchmarks.arrival;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import no.utbredt.benchmarks.load.Connection;
import no.utbredt.benchmarks.load.Form;
import no.utbredt.benchmarks.load.Senders;

/** Sends each request when it is due, whether the ones before are answered or not, as long as a connection is free. */
final class OpenLoop implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final Schedule schedule;
    private final String address;
    private final String headers;
    private final List<byte[]> bodies = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
    private final List<Future<?>> senders = new ArrayList<>();
    private final BlockingQueue<Double> late = new LinkedBlockingQueue<>();

    OpenLoop(Schedule schedule, String address, String token) {
        this.schedule = schedule;
        this.address = address;
        this.headers = Form.BATCH.headers(token);
        for (int request = 0; request < schedule.requests(); request++) {
            bodies.add(schedule.body(request).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Begins; returns at once. */
    void start(long start) {
        for (int each = 0; each < CONNECTIONS; each++) {
            senders.add(threads.submit(() -> {
                send(start);
                return null;
            }));
        }
    }

    private void send(long start) throws IOException {
        try (Connection connection = new Connection(address)) {
            for (int request = next.getAndIncrement(); request < bodies.size(); request = next.getAndIncrement()) {
                long due = start + schedule.due(request);
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                late.add((System.nanoTime() - due) / 1e6);
                Connection.Answer answer = connection.call("POST /v1/reports", headers, bodies.get(request));
                if (Senders.received(answer) != schedule.batch()) {
                    throw new IllegalStateException("not taken: " + answer.status() + " " + answer.text());
                }
            }
        }
    }

    /** How late requests were sent, in milliseconds. */
    double[] lateness() {
        return late.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Waits for the last answer; what a sender failed with is thrown here. */
    void requireAllTaken() throws InterruptedException, ExecutionException {
        for (Future<?> sender : senders) {
            sender.get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
