package no.utbredt.adoption.report;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Requests that wait for the register's verdicts. Holds only what somebody waits for. */
public final class Expectations {

    private final Map<String, Heard> open = new ConcurrentHashMap<>();

    /** Begins to listen for verdicts on that name; to be called before the report is sent, and closed. */
    public Expectation expect(ReportName name) {
        String key = name.key();
        return new Expectation(key, open.compute(key, (same, heard) -> heard == null ? new Heard(1) : heard.joined()));
    }

    /**
     * Whether somebody waits for a verdict on that name; asked before a verdict is read at all, for few are waited for.
     *
     * @param key of the name ({@link ReportName#key()}), or null for none
     */
    public boolean awaited(@Nullable String key) {
        return key != null && open.containsKey(key);
    }

    /** Hands a verdict to whoever waits for that delivery; many may wait for the same name. */
    public void arrived(Verdict verdict) {
        Heard heard = open.get(verdict.name().key());
        if (heard != null) {
            heard.on(verdict.delivery()).complete(verdict);
        }
    }

    /** How many verdicts are held, heard or waited for. */
    int held() {
        return open.values().stream().mapToInt(heard -> heard.verdicts().size()).sum();
    }

    /** Whether nobody waits. */
    boolean idle() {
        return open.isEmpty();
    }

    /** What was heard on one name, once for all who wait for it. */
    private record Heard(int waiting, Map<LogPosition, CompletableFuture<Verdict>> verdicts) {

        private Heard(int waiting) {
            this(waiting, new ConcurrentHashMap<>());
        }

        private Heard joined() {
            return new Heard(waiting + 1, verdicts);
        }

        private @Nullable Heard left() {
            return waiting == 1 ? null : new Heard(waiting - 1, verdicts);
        }

        private CompletableFuture<Verdict> on(LogPosition delivery) {
            return verdicts.computeIfAbsent(delivery, unheard -> new CompletableFuture<>());
        }
    }

    /** One report's wait. */
    public final class Expectation implements AutoCloseable {

        private final String key;
        private final Heard heard;
        private final AtomicBoolean closed = new AtomicBoolean();
        private final AtomicReference<@Nullable LogPosition> awaited = new AtomicReference<>();

        private Expectation(String key, Heard heard) {
            this.key = key;
            this.heard = heard;
        }

        /** The verdict on that very delivery, once it is there; one expectation awaits one delivery. */
        public CompletableFuture<Verdict> on(LogPosition delivery) {
            awaited.set(delivery);
            return heard.on(delivery);
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                LogPosition delivery = awaited.get();
                if (delivery != null) {
                    heard.verdicts().remove(delivery);
                }
                open.computeIfPresent(key, (same, now) -> now.left());
            }
        }
    }
}
