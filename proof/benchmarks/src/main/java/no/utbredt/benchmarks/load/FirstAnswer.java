package no.utbredt.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Whether the view has read who there is. */
public final class FirstAnswer {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private FirstAnswer() {}

    /** Waits until the question is answered with Bergen in it. */
    public static void await(String view, String question) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection = new Connection(view)) {
            while (System.nanoTime() < end) {
                Connection.Answer answer = connection.call("GET " + question, "", new byte[0]);
                if (answer.status() == 200 && answer.text().contains("Bergen")) {
                    return;
                }
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
        throw new IllegalStateException("the view has not read its actors");
    }
}
