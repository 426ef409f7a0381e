package no.utbredt.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;
import no.utbredt.launcher.roadmap.Calls;
import no.utbredt.simulator.cast.Vendor;
import no.utbredt.simulator.cast.Vendors;
import no.utbredt.simulator.play.Doors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The doors of the adoption-service, over HTTP, each vendor with a token of its own. */
final class OpenDoors implements Doors {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final int ROWS = 250;
    private static final Duration FRESH = Duration.ofMinutes(30);

    private final Settings settings;
    private final Calls calls;
    private final InstantSource clock;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    OpenDoors(Settings settings, Calls calls, InstantSource clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Map<String, Integer> report(Vendor vendor, List<ObjectNode> events) {
        JsonNode answer = calls.send("POST", settings.adoption() + "/v1/reports", BATCH, events, token(vendor));
        Map<String, Integer> statuses = new TreeMap<>();
        for (JsonNode result : answer.path("results")) {
            String status = result.path("status").asString();
            if (status.equals("refused") || status.equals("conflict")) {
                throw new UserError("The door does not take what is simulated: " + result);
            }
            statuses.merge(status, 1, Integer::sum);
        }
        return statuses;
    }

    /** Some rows at a time, so that none waits longer than one does for an answer. */
    @Override
    public void sheet(String kind, String csv) {
        List<String> lines = csv.lines().toList();
        for (int from = 1; from < lines.size(); from += ROWS) {
            List<String> rows = lines.subList(from, Math.min(from + ROWS, lines.size()));
            part(kind, lines.getFirst() + "\n" + String.join("\n", rows) + "\n");
        }
    }

    private void part(String kind, String csv) {
        JsonNode answer =
                calls.sheet(settings.adoption() + "/v1/registry-sheets?kind=" + kind, csv, token(Vendors.OPERATOR));
        if (answer.path("refused").asInt() > 0) {
            throw new UserError("Rows of a simulated sheet are refused: "
                    + answer.path("rows")
                            .valueStream()
                            .filter(row -> row.path("outcome").asString().equals("refused"))
                            .limit(3)
                            .toList());
        }
    }

    @Override
    public void system(String id, Object state) {
        calls.send(
                "PUT", settings.adoption() + "/v1/systems/" + id, "application/json", state, token(Vendors.OPERATOR));
    }

    private String token(Vendor vendor) {
        return tokens.compute(
                        vendor.id(),
                        (id, known) -> known != null && clock.instant().isBefore(known.until())
                                ? known
                                : new Token(
                                        calls.token(settings.issuer(), id, DemoFolder.secret(vendor)),
                                        clock.instant().plus(FRESH)))
                .value();
    }

    private record Token(String value, Instant until) {}
}
