package no.utbredt.client;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.client.event.Event;

/** Divides what is to be sent, in its order, into what one request carries: well under the door's 10,000 reports and 8 MiB. */
final class Batches {

    static final int REPORTS = 1_000;
    static final int BYTES = 1 << 20;

    private Batches() {}

    static List<List<Event>> of(List<Event> events) {
        List<List<Event>> batches = new ArrayList<>();
        List<Event> batch = new ArrayList<>();
        int bytes = 0;
        for (Event event : events) {
            int size = event.json().getBytes(StandardCharsets.UTF_8).length + 1;
            if (!batch.isEmpty() && (batch.size() == REPORTS || bytes + size > BYTES)) {
                batches.add(batch);
                batch = new ArrayList<>();
                bytes = 0;
            }
            batch.add(event);
            bytes += size;
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
