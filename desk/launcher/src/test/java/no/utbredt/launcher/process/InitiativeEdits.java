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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A steward who edits one initiative without pause, each time on what they last saw, whoever is dead meanwhile. */
final class InitiativeEdits implements Runnable {

    static final String ID = "kill-suite";

    private static final String FILE = """
            id: kill-suite
            kind: INITIATIVE
            names: [{name: Oppdiktet, source: {document: utbredt, place: s. 1}}]
            remarks: [{id: tall, topic: tall, text: "%d", source: {document: utbredt, place: s. 1}}]
            """;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String address;
    private final Supplier<String> token;
    private final List<Integer> acknowledged = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    InitiativeEdits(String service, Supplier<String> token) {
        this.address = service + "/v1/initiatives/" + ID;
        this.token = token;
    }

    @Override
    public void run() {
        for (int number = 1; !stopping; number++) {
            int edit = number;
            Awaitility.await("edit " + edit)
                    .atMost(Patience.LONG)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> isEdited(edit));
            acknowledged.add(edit);
        }
    }

    /** Whether the number stands: acknowledged now, or written by a try of which no answer came (then 412, and seen next). */
    private boolean isEdited(int number) {
        try {
            HttpResponse<String> seen =
                    send(HttpRequest.newBuilder(URI.create(address)).GET());
            if (seen.statusCode() == 200 && text(seen.body()).equals(String.valueOf(number))) {
                return true;
            }
            if (seen.statusCode() != 200 && seen.statusCode() != 404) {
                return false;
            }
            HttpRequest.Builder edit = HttpRequest.newBuilder(URI.create(address))
                    .header("Authorization", "Bearer " + token.get())
                    .PUT(BodyPublishers.ofString(FILE.formatted(number)));
            seen.headers()
                    .firstValue("ETag")
                    .ifPresentOrElse(tag -> edit.header("If-Match", tag), () -> edit.header("If-None-Match", "*"));
            int status = send(edit).statusCode();
            if (status / 100 == 4 && status != 412) {
                throw new AssertionError("edit %d was refused with %d".formatted(number, status));
            }
            return status / 100 == 2;
        } catch (IOException dead) {
            return false;
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String text(String body) {
        JsonNode initiative = JsonMapper.shared().readTree(body);
        return initiative.at("/remarks/0/text").asString("");
    }

    List<Integer> acknowledged() {
        return acknowledged;
    }

    void stop() {
        stopping = true;
    }
}
