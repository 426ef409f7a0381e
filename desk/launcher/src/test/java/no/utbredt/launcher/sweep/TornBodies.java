package no.utbredt.launcher.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends the examples of the API documents with something wrong in them to every address of one service that takes a body, and
 * notes what no answer may be. What is sent to an address comes of the seed alone, so that a finding can be had again.
 */
public final class TornBodies {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String LINES = "application/x-ndjson";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String EVENT = "application/cloudevents+json";
    /** A token is asked for anew after so many bodies: it lives shorter than a long run. */
    private static final int TOKENS_LAST = 5_000;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port;
    private final List<Door> doors;
    private final UnaryOperator<String> tokens;
    private final Verdict verdict;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int sent;
    private int neighbours;

    /** One way in: an operation and a body it takes, alone or between two reports that are right. */
    private static final class Door {

        private final Operation operation;
        private final GoodBody good;
        private final boolean between;
        private final Mutations mutations;
        private long nanos;

        Door(Operation operation, GoodBody good, boolean between, long seed) {
            this.operation = operation;
            this.good = good;
            this.between = between;
            this.mutations = new Mutations(new SplittableRandom(seed));
        }

        RawCall call(String token, byte[] body) {
            boolean dry =
                    operation.names().contains("dryRun") && !operation.scope().equals("utbredt:reports.write");
            RawCall call = dry ? operation.asking("dryRun", "true") : operation.usual();
            return call.with("Authorization", "Bearer " + token)
                    .with("Content-Type", good.type())
                    .body(body);
        }
    }

    /**
     * @param port where the service listens on this machine
     * @param document its OpenAPI document
     * @param tokens a token for each scope
     */
    public TornBodies(int port, JsonNode document, UnaryOperator<String> tokens, long seed) {
        this.port = port;
        this.tokens = tokens;
        this.verdict = new Verdict(port);
        this.doors = Operation.all(document).stream()
                .flatMap(operation -> Stream.concat(
                        operation.bodies().stream().map(good -> new Door(operation, good, false, seed)),
                        between(operation).map(good -> new Door(operation, good, true, seed))))
                .toList();
    }

    /** A good report in each form that holds several. */
    private static Stream<GoodBody> between(Operation operation) {
        return operation.path().equals("/v1/reports") && !operation.bodies().isEmpty()
                ? Stream.of(BATCH, LINES)
                        .map(type -> new GoodBody(type, reported(operation).text()))
                : Stream.of();
    }

    /**
     * Sends so many more and returns what was wrong with the answers. The doors take turns so that each is given about the same time:
     * where an answer costs much, fewer are asked for.
     */
    public List<String> findings(int bodies) {
        List<String> findings = new ArrayList<>();
        Map<String, String> held = new HashMap<>();
        for (int end = sent + bodies; sent < end; sent++) {
            if (sent % TOKENS_LAST == 0) {
                held.clear();
                System.out.printf("%,d torn bodies sent%n", sent);
            }
            Door door = doors.stream()
                    .min(Comparator.comparingLong(each -> each.nanos))
                    .orElseThrow();
            long begun = System.nanoTime();
            try {
                send(door, held.computeIfAbsent(door.operation.scope(), tokens)).forEach(findings::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            door.nanos += System.nanoTime() - begun;
        }
        return findings;
    }

    /** What was sent, and what came back. */
    @Override
    public String toString() {
        return "%,d torn bodies to %d doors, %,d reports that were right beside them, answered with %s"
                .formatted(sent, doors.size(), neighbours, statuses);
    }

    private Stream<String> send(Door door, String token) throws IOException {
        byte[] body = door.between ? between(door) : door.mutations.of(door.good);
        RawCall call = door.call(token, body);
        RawAnswer answer = call.ask(port);
        statuses.merge(answer.status(), 1, Integer::sum);
        String wrong = verdict.on(call, answer);
        if (wrong != null) {
            return Stream.of(wrong);
        }
        if (answer.headers().containsKey("location") && answer.status() == 202) {
            return end(call, answer);
        }
        return door.between ? lost(call, answer) : Stream.of();
    }

    /** One report torn between two that are right, each under a name of its own. */
    private byte[] between(Door door) {
        GoodBody good = door.good;
        neighbours += 2;
        ObjectNode before = named(good, "nabo-" + sent + "-a");
        ObjectNode torn = named(good, "revet-" + sent);
        ObjectNode after = named(good, "nabo-" + sent + "-b");
        if (good.type().equals(BATCH)) {
            ArrayNode batch = JSON.createArrayNode()
                    .add(before)
                    .add(door.mutations.json(torn))
                    .add(after);
            return bytes(batch.toString());
        }
        byte[] line = door.mutations.line(bytes(torn.toString()));
        byte[] first = bytes(before + "\n");
        byte[] last = bytes("\n" + after + "\n");
        byte[] whole = new byte[first.length + line.length + last.length];
        System.arraycopy(first, 0, whole, 0, first.length);
        System.arraycopy(line, 0, whole, first.length, line.length);
        System.arraycopy(last, 0, whole, first.length + line.length, last.length);
        return whole;
    }

    private static ObjectNode named(GoodBody good, String id) {
        return ((ObjectNode) JSON.readTree(good.text())).put("id", id);
    }

    private static Stream<String> lost(RawCall call, RawAnswer answer) {
        List<JsonNode> results = answer.mediaType().equals(LINES)
                ? new String(answer.body(), StandardCharsets.UTF_8)
                        .lines()
                        .<JsonNode>map(JSON::readTree)
                        .filter(line -> line.has("line"))
                        .toList()
                : results(answer);
        boolean whole = results.size() == 3
                && Stream.of(results.getFirst(), results.getLast())
                        .noneMatch(each -> each.path("status").asString("").equals("refused"));
        return whole ? Stream.of() : Stream.of("NEIGHBOUR LOST: " + call + " -> " + answer);
    }

    private static List<JsonNode> results(RawAnswer answer) {
        JsonNode said = answer.json();
        return said == null ? List.of() : said.path("results").valueStream().toList();
    }

    /** Follows what is worked off later to its end, so that the next finds room. */
    private Stream<String> end(RawCall call, RawAnswer answer) {
        String address = answer.headers().getOrDefault("location", "");
        RawCall look = RawCall.get(address).with("Authorization", call.headers().getOrDefault("Authorization", ""));
        JsonNode ended = Awaitility.await(call.toString())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> look.ask(port).json(),
                        now -> now != null && now.path("state").asString("").matches("DONE|FAILED"));
        boolean told = ended.path("causes")
                .valueStream()
                .allMatch(cause -> !cause.path("code").asString("").isBlank());
        return told ? Stream.of() : Stream.of("BARE: " + call + " -> " + ended);
    }

    private static GoodBody reported(Operation operation) {
        return operation.bodies().stream()
                .filter(each -> each.type().equals(EVENT) && !each.text().contains("\"extent\""))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
