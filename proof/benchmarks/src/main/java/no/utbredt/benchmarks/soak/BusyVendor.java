package no.utbredt.benchmarks.soak;

import java.io.IOException;
import java.util.List;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.load.Connection;
import no.utbredt.benchmarks.load.Form;
import no.utbredt.benchmarks.load.Numbered;
import no.utbredt.benchmarks.load.Senders;

/** A vendor whose loop reports the same of one actor and one service without end, each time under a new name. */
final class BusyVendor {

    static final int PER_SECOND = 300;

    private static final int BATCH = 30;
    private static final String BERGEN = "4601";

    private final Connection door;
    private final String headers;
    private final Numbered body = Form.BATCH.body(BATCH, "soak-", List.of(BERGEN));
    private long sent;
    private double perSecond;

    BusyVendor(Connection door, String token) {
        this.door = door;
        this.headers = Form.BATCH.headers(token);
    }

    /**
     * Sends what is due from one instant of {@link System#nanoTime()} to another.
     *
     * @throws IllegalStateException when a report is not taken
     */
    void sendBetween(long start, long end) throws IOException {
        long before = sent;
        Rhythm rhythm = Rhythm.ofMillis(start, 1_000L * BATCH / PER_SECOND);
        for (int number = 0; rhythm.due(number) < end; number++) {
            rhythm.await(number);
            Connection.Answer answer = door.call("POST /v1/reports", headers, body.from(sent));
            if (Senders.received(answer) != BATCH) {
                throw new IllegalStateException("not taken: " + answer.status() + " " + answer.text());
            }
            sent += BATCH;
        }
        perSecond = (sent - before) / ((System.nanoTime() - start) / 1e9);
    }

    /** How many the door took a second, the last time. */
    Figure figure() {
        return Figure.of("the busy adoption: reports to *received*", "/s", perSecond)
                .aiming(Aim.atLeast(0.95 * PER_SECOND));
    }

    /** How many reports the door has taken. */
    long sent() {
        return sent;
    }
}
