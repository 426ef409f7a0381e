package no.utbredt.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;

/**
 * Several connections, each sending body after body as soon as the one before is answered.
 *
 * @param address of the door
 * @param token bearer token
 * @param connections how many
 * @param form how reports stand in a body
 * @param batch reports in a request
 * @param municipalities whom they are about
 * @param counting how many reports an answer says are on the log
 */
public record Senders(
        String address,
        String token,
        int connections,
        Form form,
        int batch,
        List<String> municipalities,
        ToIntFunction<Connection.Answer> counting) {

    private static final AtomicLong NEXT = new AtomicLong();

    /**
     * Sends for that long.
     *
     * @throws IllegalStateException when not every report of a batch was taken
     */
    public Sent send(Duration time) throws InterruptedException, ExecutionException {
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            long begun = System.nanoTime();
            long end = begun + time.toNanos();
            List<Future<Long>> all = new ArrayList<>();
            for (int each = 0; each < connections; each++) {
                all.add(threads.submit(() -> sendUntil(end)));
            }
            long reports = 0;
            for (Future<Long> one : all) {
                reports += one.get();
            }
            return new Sent(reports, (System.nanoTime() - begun) / 1e9);
        }
    }

    /** What was acknowledged, and how long that took in seconds. */
    public record Sent(long reports, double seconds) {

        public double perSecond() {
            return reports / seconds;
        }
    }

    private long sendUntil(long end) throws IOException {
        Numbered body = form.body(batch, "d-", municipalities);
        String headers = form.headers(token);
        long sent = 0;
        try (Connection connection = new Connection(address)) {
            while (System.nanoTime() < end) {
                Connection.Answer answer =
                        connection.call("POST /v1/reports", headers, body.from(NEXT.getAndAdd(batch)));
                int taken = counting.applyAsInt(answer);
                if (taken != batch) {
                    throw new IllegalStateException("%d of %d taken, status %d: %s"
                            .formatted(
                                    taken,
                                    batch,
                                    answer.status(),
                                    answer.text().substring(0, Math.min(500, answer.body().length))));
                }
                sent += taken;
            }
        }
        return sent;
    }

    /** How many results of our door's answer are {@code received}. */
    public static int received(Connection.Answer answer) {
        return count(answer.body(), "\"status\":\"received\"".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static int count(byte[] body, byte[] sought) {
        int found = 0;
        for (int at = 0; at <= body.length - sought.length; at++) {
            if (body[at] == sought[0] && matches(body, at, sought)) {
                found++;
                at += sought.length - 1;
            }
        }
        return found;
    }

    private static boolean matches(byte[] body, int at, byte[] sought) {
        for (int each = 1; each < sought.length; each++) {
            if (body[at + each] != sought[each]) {
                return false;
            }
        }
        return true;
    }
}
