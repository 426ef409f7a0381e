package no.utbredt.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.utbredt.client.AdoptionClient;
import no.utbredt.client.event.Event;
import no.utbredt.client.http.Patience;
import no.utbredt.client.imports.Import;
import no.utbredt.client.imports.ImportOrder;
import no.utbredt.client.imports.ImportOrder.Format;
import no.utbredt.client.imports.ImportOrder.Strategy;
import no.utbredt.client.imports.ImportOrder.Type;
import no.utbredt.client.token.ClientCredentials;
import no.utbredt.client.token.Secret;
import no.utbredt.client.verdict.Result;
import no.utbredt.client.verdict.Status;
import no.utbredt.launcher.Settings;
import no.utbredt.launcher.UserError;
import no.utbredt.launcher.roadmap.Calls;
import no.utbredt.simulator.cast.Vendor;
import no.utbredt.simulator.cast.Vendors;
import no.utbredt.simulator.play.Doors;
import no.utbredt.simulator.play.Events;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The doors of the adoption-service: each vendor goes through them with a client of its own, and the operator over HTTP. */
final class OpenDoors implements Doors {

    private static final int ROWS = 250;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(2);
    private static final Duration FRESH = Duration.ofMinutes(30);

    private final Settings settings;
    private final Calls calls;
    private final InstantSource clock;
    private final Map<String, AdoptionClient> clients = new ConcurrentHashMap<>();
    private volatile @Nullable Token operator;

    OpenDoors(Settings settings, Calls calls, InstantSource clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Map<String, Integer> report(Vendor vendor, List<Event> events) {
        Map<String, Integer> statuses = new TreeMap<>();
        for (Result result : client(vendor).send(events, LONGEST_WAIT)) {
            if (result.status() == Status.REFUSED || result.status() == Status.CONFLICT) {
                throw new UserError("The door does not take what is simulated: " + result);
            }
            count(statuses, result.status().name(), 1);
        }
        return statuses;
    }

    @Override
    public Map<String, Integer> file(Vendor vendor, String csv) {
        ImportOrder order = new ImportOrder(Type.USAGE, Format.CSV, false, Strategy.NEW_AND_CORRECTIONS);
        Import.Rows rows = uploaded(client(vendor), csv, order).rows();
        Map<String, Integer> statuses = new TreeMap<>();
        count(statuses, "recorded", rows.recorded());
        count(statuses, "duplicate", rows.duplicate());
        count(statuses, "refused", rows.refused());
        return statuses;
    }

    private static Import uploaded(AdoptionClient client, String csv, ImportOrder order) {
        try {
            Path file = Files.writeString(Files.createTempFile("simulert", ".csv"), csv);
            try {
                String id = client.upload(file, order, sent -> {}).id();
                return client.awaitImport(id, Patience.looking(LONGEST_IMPORT), now -> {});
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void count(Map<String, Integer> statuses, String status, long count) {
        if (count > 0) {
            statuses.merge(status.toLowerCase(Locale.ROOT), Math.toIntExact(count), Integer::sum);
        }
    }

    private AdoptionClient client(Vendor vendor) {
        return clients.computeIfAbsent(
                vendor.id(),
                id -> new AdoptionClient(
                        URI.create(settings.adoption()),
                        new ClientCredentials(
                                settings.issuer(),
                                id,
                                new Secret(DemoFolder.secret(vendor)),
                                "",
                                Patience.USUAL,
                                Clock.systemUTC()),
                        Events.source(vendor),
                        Patience.USUAL));
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
        JsonNode answer = calls.sheet(settings.adoption() + "/v1/registry-sheets?kind=" + kind, csv, operator());
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
        calls.send("PUT", settings.adoption() + "/v1/systems/" + id, "application/json", state, operator());
    }

    private String operator() {
        Token known = operator;
        if (known == null || !clock.instant().isBefore(known.until())) {
            Vendor vendor = Vendors.OPERATOR;
            known = new Token(
                    calls.token(settings.issuer(), vendor.id(), DemoFolder.secret(vendor)),
                    clock.instant().plus(FRESH));
            operator = known;
        }
        return known.value();
    }

    private record Token(String value, Instant until) {}
}
