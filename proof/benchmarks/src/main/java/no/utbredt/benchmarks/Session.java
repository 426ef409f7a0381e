package no.utbredt.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.benchmarks.ledger.Ledger;
import no.utbredt.benchmarks.ledger.Shown;
import no.utbredt.benchmarks.street.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * One benchmark after the other.
 *
 * @param root the checkout, built
 * @param ledger where figures are written down; null when they are not
 */
record Session(
        Path root, Size size, Progress progress, @Nullable Ledger ledger) {

    /**
     * Runs them; whether all could be measured, and what is a proof reached its aims unless it was only tried out. One that fails is
     * told and does not stop the next.
     */
    boolean run(List<Benchmark> benchmarks) throws IOException {
        boolean well = true;
        for (Benchmark benchmark : benchmarks) {
            progress.step("== " + benchmark.name());
            try (Workplace workplace = Workplace.beneath(root)) {
                Measured measured = benchmark.run(new Course(root, workplace.folder(), size, progress));
                progress.step(benchmark.name() + " is measured\n" + Shown.of(measured));
                if (ledger != null) {
                    ledger.write(benchmark.name(), LocalDate.now(), measured);
                }
                well &= size == Size.TINY
                        || !benchmark.failsWhenMissed()
                        || measured.missed().isEmpty();
            } catch (Exception e) {
                well = false;
                progress.step(benchmark.name() + " could not be measured:");
                e.printStackTrace();
            }
        }
        return well;
    }
}
