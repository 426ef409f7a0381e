package no.utbredt.launcher.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operator who merges municipalities two by two: each merger is tried first, done on what the trial showed, and asked for
 * until the register says that it is done. One that was begun is sent again, or every second time left for the register to end.
 */
final class Mergers implements Runnable {

    /** An invented merger of two municipalities that exist, on an invented day to come. */
    record Merger(int number, String one, String other) {

        static final String DAY = "2031-01-01";
        static final String EVE = "2030-12-31";

        String id() {
            return "kill-suite-" + number;
        }

        String successor() {
            return "m-new-" + number;
        }

        private Map<String, Object> act() {
            return Map.of(
                    "kind",
                    "MERGER",
                    "date",
                    DAY,
                    "source",
                    "oppdiktet for prøven",
                    "predecessors",
                    List.of(one, other),
                    "successors",
                    List.of(Map.of("id", successor(), "name", "Nykommune " + number)));
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final JsonMapper json = JsonMapper.shared();
    private final String successions;
    private final String token;
    private final List<Merger> planned;
    private final List<Merger> done = new CopyOnWriteArrayList<>();
    private final AtomicInteger seenBegun = new AtomicInteger();
    private volatile @Nullable Merger current;
    private volatile boolean stopping;

    Mergers(String register, String token, List<Merger> planned) {
        this.successions = register + "/v1/successions/";
        this.token = token;
        this.planned = planned;
    }

    @Override
    public void run() {
        for (Merger merger : planned) {
            if (stopping) {
                return;
            }
            current = merger;
            Awaitility.await(merger.id())
                    .atMost(Patience.LONG)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> isDone(merger));
            done.add(merger);
        }
    }

    private boolean isDone(Merger merger) {
        try {
            HttpResponse<String> entered = send(request(merger, "").GET());
            if (entered.statusCode() == 404) {
                ask(merger);
                return false;
            }
            String state = text(entered, "/state");
            if (state.equals("BEGUN")) {
                seenBegun.incrementAndGet();
                if (merger.number() % 2 == 0) {
                    send(request(merger, "").PUT(body(merger)));
                }
            }
            return state.equals("DONE");
        } catch (IOException dead) {
            return false;
        }
    }

    private void ask(Merger merger) throws IOException {
        HttpResponse<String> trial = send(request(merger, "?dryRun=true").PUT(body(merger)));
        if (trial.statusCode() == 200 && text(trial, "/state").equals("PLANNED")) {
            String tag = trial.headers().firstValue("ETag").orElseThrow();
            send(request(merger, "").header("If-Match", tag).PUT(body(merger)));
        }
    }

    private HttpRequest.BodyPublisher body(Merger merger) {
        return BodyPublishers.ofByteArray(json.writeValueAsBytes(merger.act()));
    }

    private HttpRequest.Builder request(Merger merger, String query) {
        return HttpRequest.newBuilder(URI.create(successions + merger.id() + query))
                .timeout(Duration.ofSeconds(40))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    /** An answer that is not a refusal for good: of those there is none but that somebody was faster, and 404 of what is not entered. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            int status = answer.statusCode();
            if (status / 100 == 4 && status != 404 && status != 412) {
                throw new AssertionError(answer.uri() + " was refused with " + status + ": " + answer.body());
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private String text(HttpResponse<String> answer, String pointer) {
        JsonNode body = answer.statusCode() == 200 ? json.readTree(answer.body()) : json.createObjectNode();
        return body.at(pointer).asString("");
    }

    /** Those the register said are done. */
    List<Merger> done() {
        return List.copyOf(done);
    }

    /** Whether an act is begun and not ended at this moment, as far as the register can be asked. */
    boolean isBegun() {
        Merger merger = current;
        try {
            return merger != null
                    && text(send(request(merger, "").GET()), "/state").equals("BEGUN");
        } catch (IOException dead) {
            return false;
        }
    }

    /** How often the operator saw one that had been begun and not ended. */
    int seenBegun() {
        return seenBegun.get();
    }

    void stop() {
        stopping = true;
    }
}
