package no.utbredt.benchmarks.imports;

import java.io.IOException;
import java.util.List;
import no.utbredt.benchmarks.load.Connection;
import no.utbredt.benchmarks.load.Form;
import no.utbredt.benchmarks.load.Numbered;

/** Whether the register has judged all it was given: it has when what is sent last is recorded in each partition. */
final class Judged {

    /** So many that no partition is without one, but for once in a million. */
    private static final int REPORTS = 100;

    private final String address;
    private final String headers;
    private final Numbered body = Form.BATCH.body(REPORTS, "last-", List.of("4601"));
    private long next;

    Judged(String address, String token) {
        this.address = address;
        this.headers = Form.BATCH.headers(token) + "Prefer: wait=30\r\n";
    }

    /**
     * Waits for it.
     *
     * @throws IllegalStateException when it has not after half a minute
     */
    void await() throws IOException {
        try (Connection connection = new Connection(address)) {
            Connection.Answer answer = connection.call("POST /v1/reports", headers, body.from(next));
            next += REPORTS;
            if (answer.text().split("\"status\":\"recorded\"", -1).length != REPORTS + 1) {
                throw new IllegalStateException("the register has not judged all: " + answer.text());
            }
        }
    }
}
