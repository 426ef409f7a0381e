package no.utbredt.launcher.process;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Document edits without pause, 5 a second at most: ten published figures, whose numbers grow. */
final class EditFlow implements Runnable {

    private final Pace pace = new Pace(Duration.ofMillis(200));
    private final Traffic traffic;
    private final String[] desks;
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    EditFlow(Traffic traffic, String... desks) {
        this.traffic = traffic;
        this.desks = desks;
    }

    @Override
    public void run() {
        for (int number = 1; !stopping; number++) {
            pace.await();
            String id = "kill-suite-" + number % 10;
            String[] addresses = new String[desks.length];
            for (int i = 0; i < desks.length; i++) {
                addresses[i] = desks[i] + "/v1/published-figures/" + id;
            }
            traffic.untilAcknowledged("PUT", "application/json", figure(number), addresses);
            acknowledged.put(id, number);
        }
    }

    private static Map<String, Object> figure(int number) {
        Map<String, Object> figure = new HashMap<>();
        figure.put("service", "kjernejournal");
        figure.put("role", "CONSUMER");
        figure.put("group", "fastlege");
        figure.put("stage", "TECHNICALLY_READY");
        figure.put("value", Map.of("number", number, "unit", "PERSONS", "qualifier", "EXACT"));
        figure.put("scopes", List.of());
        figure.put("asOf", "2025-01-01");
        figure.put("statedAt", "2025-01-01");
        figure.put("certainty", "CERTAIN");
        figure.put("quote", "oppdiktet for prøven");
        figure.put("document", "kill-suite");
        figure.put("classification", "OPEN");
        return figure;
    }

    int count() {
        return acknowledged.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    Map<String, Integer> acknowledged() {
        return acknowledged;
    }

    void stop() {
        stopping = true;
    }
}
