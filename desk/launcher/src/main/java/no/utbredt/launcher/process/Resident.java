package no.utbredt.launcher.process;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One process of the street over its lives: when it has ended by itself it is started again, later each time, and this is told. */
final class Resident {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofSeconds(60);

    private final String address;
    private final Supplier<ChildProcess> starting;
    private ChildProcess child;
    private int falls;
    private @Nullable Instant again;
    private @Nullable Instant ready;

    /**
     * Starts it.
     *
     * @param address answered with a 2xx when it is ready
     */
    Resident(String address, Supplier<ChildProcess> starting) {
        this.address = address;
        this.starting = starting;
        this.child = starting.get();
        this.ready = Instant.EPOCH;
    }

    ChildProcess child() {
        return child;
    }

    String address() {
        return address;
    }

    /** Looks after it once; whoever looks does so every second or so. */
    void look(Instant now, Predicate<String> answers, Consumer<String> telling) {
        if (again != null) {
            startWhenDue(again, now, telling);
        } else if (!child.alive()) {
            telling.accept(child.end());
            startLater(now, telling);
        } else if (ready == null) {
            if (answers.test(address)) {
                ready = now;
                telling.accept(child.name() + " ready again");
            }
        } else if (now.isAfter(ready.plus(STEADY))) {
            falls = 0;
        }
    }

    private void startWhenDue(Instant due, Instant now, Consumer<String> telling) {
        if (now.isBefore(due)) {
            return;
        }
        try {
            child = starting.get();
            again = null;
        } catch (UncheckedIOException e) {
            telling.accept(e.getMessage() + " (" + e.getCause() + ")");
            startLater(now, telling);
        }
    }

    private void startLater(Instant now, Consumer<String> telling) {
        ready = null;
        Duration wait = Duration.ofSeconds(1L << Math.min(falls, 10));
        wait = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        falls++;
        again = now.plus(wait);
        telling.accept(child.name() + " is started again in " + wait.toSeconds() + " s");
    }
}
