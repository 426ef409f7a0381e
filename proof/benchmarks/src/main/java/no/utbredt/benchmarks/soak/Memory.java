package no.utbredt.benchmarks.soak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import no.utbredt.benchmarks.Progress;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.street.Resident;

/** What the process holds in which broker and document store run, at the end of each period. */
final class Memory {

    private static final double RATIO = 2;

    private final Progress progress;
    private final long platform;
    private final Periods periods;
    private final List<Double> mebibytes = new ArrayList<>();

    /** @param platform process id */
    Memory(Progress progress, long platform, Periods periods) {
        this.progress = progress;
        this.platform = platform;
        this.periods = periods;
    }

    /** Looks at the end of each period. */
    void watch() throws IOException {
        for (int period = 0; period < periods.count(); period++) {
            long end = periods.endOf(period);
            for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            double held = Resident.mebibytes(platform);
            mebibytes.add(held);
            progress.step(String.format(
                    Locale.ROOT, "soak: %d of %d, broker and store hold %.0f MiB", period + 1, periods.count(), held));
        }
    }

    Stream<Figure> figures() {
        return Stream.of(
                new Figure(
                        "memory of broker and store: last minute beside the first",
                        Figure.TIMES,
                        List.of(mebibytes.getLast() / mebibytes.getFirst()),
                        Aim.atMost(RATIO)),
                Figure.of("memory of broker and store by minute", "MiB", mebibytes));
    }
}
