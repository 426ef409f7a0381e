package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Reports without pause, 100 a second at most: batches of new ones, followed now and then by one that was sent before. What stands
 * beside the stages goes with them where it is asked for.
 */
final class ReportFlow implements Runnable {

    private static final int BATCH = 20;
    /** One of each kind in a batch. */
    private static final int BESIDE = 4;

    private final Pace pace = new Pace(Duration.ofMillis(200));
    private final Traffic traffic;
    private final List<String> municipalities;
    private final String[] doors;
    private final Map<String, SentReport> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, SentBeside> acknowledgedBeside = new ConcurrentHashMap<>();
    private boolean ofEveryKind;
    private volatile boolean stopping;

    ReportFlow(Traffic traffic, List<String> municipalities, String... doors) {
        this.traffic = traffic;
        this.municipalities = municipalities;
        this.doors = doors;
    }

    /** With usage, agreements, support and heartbeats in each batch from now on. */
    ReportFlow ofEveryKind() {
        ofEveryKind = true;
        return this;
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
        int besideEach = ofEveryKind ? BESIDE : 0;
        List<SentBeside> beside = IntStream.range(batch * besideEach, (batch + 1) * besideEach)
                .mapToObj(number -> SentBeside.of(number, municipalities))
                .toList();
        List<Map<String, Object>> events = new ArrayList<>();
        reports.forEach(report -> events.add(report.event()));
        beside.forEach(each -> events.add(each.event()));
        JsonNode answer = traffic.untilAcknowledged("POST", "application/cloudevents-batch+json", events, doors);
        assertThat(answer.path("results").size()).isEqualTo(events.size());
        for (JsonNode result : answer.path("results")) {
            assertThat(result.path("status").asString()).as(result.toString()).isEqualTo("received");
        }
        reports.forEach(report -> acknowledged.put(report.id(), report));
        beside.forEach(each -> acknowledgedBeside.put(each.id(), each));
    }

    int count() {
        return acknowledged.size();
    }

    Map<String, SentReport> acknowledged() {
        return acknowledged;
    }

    Map<String, SentBeside> acknowledgedBeside() {
        return acknowledgedBeside;
    }

    boolean stopped() {
        return stopping;
    }

    void stop() {
        stopping = true;
    }
}
