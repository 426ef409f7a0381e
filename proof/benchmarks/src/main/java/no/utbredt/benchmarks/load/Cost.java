package no.utbredt.benchmarks.load;

import java.time.Duration;
import java.util.Locale;

/** What the load generator itself takes from the machine. */
public final class Cost {

    private final long begun = System.nanoTime();
    private final Duration before = used();

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Share of one core since this was made, in percent. */
    public double percentOfOneCore() {
        return 100.0 * used().minus(before).toNanos() / Math.max(1, System.nanoTime() - begun);
    }

    /** The same as a sentence. */
    public String said() {
        return String.format(
                Locale.ROOT,
                "The load generator used %.0f %% of one of %d cores.",
                percentOfOneCore(),
                Runtime.getRuntime().availableProcessors());
    }
}
