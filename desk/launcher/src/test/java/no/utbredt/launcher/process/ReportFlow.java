package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Reports without pause, 100 a second at most: batches of new ones, followed now and then by one that was sent before. */
final class ReportFlow implements Runnable {

    private static final int BATCH = 20;

    private final Pace pace = new Pace(Duration.ofMillis(200));
    private final Traffic traffic;
    private final List<String> municipalities;
    private final String[] doors;
    private final Map<String, SentReport> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    ReportFlow(Traffic traffic, List<String> municipalities, String... doors) {
        this.traffic = traffic;
        this.municipalities = municipalities;
        this.doors = doors;
    }

    @Override
    public void run() {
        for (int batch = 0; !stopping; batch++) {
            send(batch);
            if (batch % 5 == 4) {
                send(batch - 3);
            }
        }
    }

    private void send(int batch) {
        pace.await();
        List<SentReport> reports = IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                .mapToObj(number -> SentReport.of(number, municipalities))
                .toList();
        List<Map<String, Object>> events = new ArrayList<>();
        reports.forEach(report -> events.add(report.event()));
        JsonNode answer = traffic.untilAcknowledged("POST", "application/cloudevents-batch+json", events, doors);
        assertThat(answer.path("results").size()).isEqualTo(reports.size());
        for (JsonNode result : answer.path("results")) {
            assertThat(result.path("status").asString()).as(result.toString()).isEqualTo("received");
        }
        reports.forEach(report -> acknowledged.put(report.id(), report));
    }

    int count() {
        return acknowledged.size();
    }

    Map<String, SentReport> acknowledged() {
        return acknowledged;
    }

    boolean stopped() {
        return stopping;
    }

    void stop() {
        stopping = true;
    }
}
