package no.utbredt.adoption.imports.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.imports.Bodies;
import no.utbredt.adoption.imports.Import;
import no.utbredt.adoption.imports.Imports;
import no.utbredt.adoption.imports.Order;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import org.springframework.stereotype.Component;

/** Takes bodies in: kept piece by piece as they come, and one import for the same bytes with the same order. */
@Component
final class BodyReception {

    private final Imports imports;
    private final Bodies bodies;
    private final Clock clock;
    private final ImportSettings settings;

    BodyReception(Imports imports, Bodies bodies, Clock clock, ImportSettings settings) {
        this.imports = imports;
        this.bodies = bodies;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Keeps a body to its end.
     *
     * @return the import it is, which may have been here before
     * @throws Refused {@code too-many-imports}, or what is wrong with the body; nothing of it is kept then
     */
    Import take(Client client, Order order, InputStream in) throws IOException {
        long open = imports.of(Optional.of(client.id())).stream()
                .filter(each -> each.state().open())
                .count();
        if (open >= settings.open()) {
            throw tooMany();
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String body = bodies.begin(at);
        boolean kept = false;
        try {
            Kept whole = keep(body, in);
            String id = id(client, order, whole.digest().digest());
            Import entered = imports.enter(Import.received(id, client, order, body, whole.size(), at));
            kept = entered.body().equals(body);
            if (kept) {
                bodies.complete(body);
            }
            return entered;
        } finally {
            if (!kept) {
                bodies.forget(body);
            }
        }
    }

    private record Kept(MessageDigest digest, long size) {}

    private Kept keep(String body, InputStream in) throws IOException {
        MessageDigest digest = sha256();
        int number = 0;
        long size = 0;
        for (byte[] piece = piece(in); piece.length > 0; piece = piece(in)) {
            digest.update(piece);
            size += piece.length;
            bodies.add(body, number++, piece);
        }
        return new Kept(digest, size);
    }

    private byte[] piece(InputStream in) throws IOException {
        return in.readNBytes(bodies.pieceSize());
    }

    /** The same for the same client, whom it is heard about, order and bytes. */
    private static String id(Client client, Order order, byte[] content) {
        MessageDigest digest = sha256();
        String whose = client.tenant() == null ? client.id() : client.id() + " " + client.tenant();
        digest.update((whose + "\n" + order + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Refused tooMany() {
        return new Refused(
                Problem.of(
                        429,
                        "too-many-imports",
                        "at most " + settings.open() + " imports that are not at their end",
                        "this client has " + settings.open() + " imports under way; nothing of this one was kept",
                        "klienten har " + settings.open()
                                + " importer under arbeid; ingenting av denne er tatt vare på"),
                Map.of("Retry-After", "30"));
    }
}
