package no.utbredt.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the person at the keyboard what has been reached, with seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final Instant start;

    public Progress(PrintStream out) {
        this.out = out;
        this.start = Instant.now();
    }

    public void step(String reached) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, reached);
    }
}
