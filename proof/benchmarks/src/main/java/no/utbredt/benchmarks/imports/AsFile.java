package no.utbredt.benchmarks.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import no.utbredt.benchmarks.load.Connection;
import no.utbredt.benchmarks.load.Form;
import no.utbredt.benchmarks.load.Numbered;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports sent as one file, which is then looked at until it is worked off. */
final class AsFile {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final String address;
    private final String token;
    private final List<String> municipalities;
    private long next;

    AsFile(String address, String token, List<String> municipalities) {
        this.address = address;
        this.token = token;
        this.municipalities = municipalities;
    }

    /**
     * Sends a file of that many rows.
     *
     * @return rows a second, until the last is recorded
     * @throws IllegalStateException when not all are
     */
    double send(int rows) throws IOException {
        Numbered body = Form.LINES.body(rows, "file-", municipalities);
        byte[] bytes = body.from(next);
        next += rows;
        try (Connection connection = new Connection(address)) {
            long begun = System.nanoTime();
            JsonNode taken = read(connection.call("POST /v1/imports?type=reports", Form.LINES.headers(token), bytes));
            String path = "GET /v1/imports/" + taken.path("id").asString();
            JsonNode now = taken;
            while (!now.path("state").asString().equals("DONE")) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IllegalStateException("not worked off: " + now);
                }
                LockSupport.parkNanos(BETWEEN.toNanos());
                now = read(connection.call(path, "Authorization: Bearer " + token + "\r\n", new byte[0]));
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (now.at("/rows/recorded").asInt() != rows) {
                throw new IllegalStateException("not all are recorded: " + now);
            }
            return rows / seconds;
        }
    }

    private static JsonNode read(Connection.Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }
}
