package no.utbredt.launcher;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Waits for something as long as it gets nearer, however slow the machine is; says now and then what is waited for, and gives
 * up with the reason when nothing has moved for two minutes.
 */
public final class Waiting {

    static final Duration QUIET = Duration.ofSeconds(120);
    static final Duration TELL = Duration.ofSeconds(15);
    private static final Duration BETWEEN = Duration.ofMillis(150);

    private final Progress progress;
    private final InstantSource clock;
    private final Consumer<Duration> pause;

    /** With whom to tell. */
    public Waiting(Progress progress) {
        this(progress, InstantSource.system(), time -> LockSupport.parkNanos(time.toNanos()));
    }

    Waiting(Progress progress, InstantSource clock, Consumer<Duration> pause) {
        this.progress = progress;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * A sign of life.
     *
     * @param of equal to the one before when nothing has moved since
     * @param words what it says last, one line; empty for nothing
     */
    public record Sign(Object of, String words) {

        String told() {
            return words.isEmpty() ? "" : ": " + words;
        }
    }

    /**
     * Waits.
     *
     * @param what is waited for, in words
     * @param reached asked again and again; throws when waiting has become pointless
     * @throws UserError when nothing has moved for long
     */
    public void until(String what, BooleanSupplier reached, Supplier<Sign> signs) {
        Instant begun = clock.instant();
        Instant moved = begun;
        Instant told = begun;
        Sign last = signs.get();
        while (!reached.getAsBoolean()) {
            pause.accept(BETWEEN);
            Instant now = clock.instant();
            Sign sign = signs.get();
            if (!sign.of().equals(last.of())) {
                moved = now;
            }
            last = sign;
            if (!now.isBefore(moved.plus(QUIET))) {
                throw new UserError("Gave up waiting for " + what + " after "
                        + Duration.between(begun, now).toSeconds() + " s: nothing has moved for " + QUIET.toSeconds()
                        + " s" + sign.told());
            }
            if (!now.isBefore(told.plus(TELL))) {
                told = now;
                progress.step("waiting for " + what + sign.told());
            }
        }
    }
}
