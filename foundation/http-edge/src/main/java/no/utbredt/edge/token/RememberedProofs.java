package no.utbredt.edge.token;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;

/**
 * Used proofs in the memory of one process, for a service without a store. None is forgotten before it is too old: when there is no
 * room, the next are refused for now. Each costs about 200 bytes.
 */
final class RememberedProofs implements UsedProofs {

    private static final long SECONDS_BETWEEN_SWEEPS = 1;

    private final int most;
    private final InstantSource clock;
    private final ConcurrentMap<String, Instant> used = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

    /** @param most proofs remembered at once, at least 1 */
    RememberedProofs(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /** {@inheritDoc} */
    @Override
    public boolean take(String proof, Instant until) {
        sweep(clock.instant());
        if (used.size() >= most) {
            throw new Refused(Problem.tooBusy(), Map.of("Retry-After", "5"));
        }
        return used.putIfAbsent(proof, until) == null;
    }

    private void sweep(Instant now) {
        Instant due = nextSweep.get();
        if (!now.isBefore(due) && nextSweep.compareAndSet(due, now.plusSeconds(SECONDS_BETWEEN_SWEEPS))) {
            used.values().removeIf(now::isAfter);
        }
    }
}
