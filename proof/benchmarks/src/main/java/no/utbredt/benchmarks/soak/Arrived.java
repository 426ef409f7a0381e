package no.utbredt.benchmarks.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import no.utbredt.benchmarks.load.Connection;
import tools.jackson.databind.json.JsonMapper;

/** How many reports the view has read. */
final class Arrived {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final String view;
    private final JsonMapper json = new JsonMapper();

    Arrived(String view) {
        this.view = view;
    }

    /**
     * Waits until the view has read exactly that many.
     *
     * @throws IllegalStateException when it has read fewer five minutes later, or ever more
     */
    void await(long reports) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection = new Connection(view)) {
            long read = read(connection);
            while (read < reports && System.nanoTime() < end) {
                LockSupport.parkNanos(BETWEEN.toNanos());
                read = read(connection);
            }
            if (read != reports) {
                throw new IllegalStateException("the view has %d of %d reports".formatted(read, reports));
            }
        }
    }

    private long read(Connection connection) throws IOException {
        Connection.Answer answer = connection.call("GET /v1/status", "", new byte[0]);
        return json.readTree(answer.body()).path("reports").asLong();
    }
}
