package no.utbredt.adoption.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;

/**
 * Works imports off, a step at a time. That a step is begun is kept before it is done, and what it came to after: one that is broken
 * off anywhere is done again as of the instant it was begun, and counts the same.
 */
public final class Work {

    private static final Duration UPLOAD = Duration.ofHours(2);

    private final Imports imports;
    private final Bodies bodies;
    private final Deliverer door;
    private final Origins origins;
    private final Clients clients;
    private final Clock clock;

    public Work(Imports imports, Bodies bodies, Deliverer door, Origins origins, Clients clients, Clock clock) {
        this.imports = imports;
        this.bodies = bodies;
        this.door = door;
        this.origins = origins;
        this.clients = clients;
        this.clock = clock;
    }

    /**
     * Does one step of each import that is open.
     *
     * @return whether any came further
     */
    public boolean round() {
        boolean further = false;
        for (Import open : imports.open()) {
            further |= step(open);
        }
        return further;
    }

    /** Forgets what ended that long ago, and bodies that were never sent to their end. */
    public void forget(Duration keptFor) {
        imports.forget(clock.instant().minus(keptFor));
        bodies.forgetUnfinished(clock.instant().minus(UPLOAD));
    }

    private boolean step(Import open) {
        Instant at = open.step() == null ? now() : open.step();
        Optional<Import> begun = imports.save(open.begun(at));
        if (begun.isEmpty()) {
            return false;
        }
        Optional<Import> after = after(begun.get(), at, open.step() != null);
        if (after.isEmpty()) {
            return false;
        }
        boolean kept = imports.save(after.get()).isPresent();
        if (kept && !after.get().state().open()) {
            bodies.forget(open.body());
        }
        return kept;
    }

    private Optional<Import> after(Import begun, Instant at, boolean again) {
        Optional<Client> client = clients.find(begun.client()).map(known -> known.limitedTo(begun.tenant()));
        if (client.isEmpty()) {
            return Optional.of(begun.failed("", unknown(begun.client()), now()));
        }
        try {
            RecordEvents records = RecordEvents.of(bodies, door, begun, client.get());
            return new Step(door, origins, client.get(), begun.order(), at, again)
                    .from(records, begun.mark(), begun.tally())
                    .map(end -> end.last()
                            ? begun.done(end.mark(), end.tally(), now())
                            : begun.after(end.mark(), end.tally()));
        } catch (FaultyField e) {
            return Optional.of(begun.failed(e.field(), e.fault(), now()));
        } catch (FaultyValue e) {
            return Optional.of(begun.failed("", e.fault(), now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As exactly as the store keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Fault unknown(String client) {
        return new Fault(
                "client-unknown",
                "a registered client",
                "client " + client + " is not registered here",
                "klienten " + client + " er ikke registrert her");
    }
}
