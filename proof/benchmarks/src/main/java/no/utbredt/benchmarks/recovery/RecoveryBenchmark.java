package no.utbredt.benchmarks.recovery;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.benchmarks.Benchmark;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.benchmarks.street.Jvm;
import no.utbredt.benchmarks.street.Street;

/** From {@code kill -9} of the adoption-service to the first new verdict, with many reports admitted and with none. */
public final class RecoveryBenchmark implements Benchmark {

    @Override
    public String name() {
        return "recovery";
    }

    @Override
    public Measured run(Course course) throws Exception {
        int reports = course.size().of(5_000, 100_000, 1_000_000);
        int rounds = course.size().of(1, 1, 2);
        List<Kill> full = new ArrayList<>();
        List<Kill> empty = new ArrayList<>();
        try (Street little = Street.open(course, "empty", course.root().resolve("data"));
                Street much = Street.open(course, "full", course.root().resolve("data"));
                Victim fresh = new Victim(little, 0);
                Victim laden = new Victim(much, reports)) {
            fresh.fill();
            laden.fill();
            course.progress().step("recovery: %,d reports admitted".formatted(reports));
            for (int round = 1; round <= rounds; round++) {
                full.add(laden.killAndRestart());
                empty.add(fresh.killAndRestart());
                course.progress()
                        .step("kill %d of %d: first verdict after %.1f s, with an empty register %.1f s"
                                .formatted(
                                        round,
                                        rounds,
                                        full.getLast().verdict(),
                                        empty.getLast().verdict()));
            }
            laden.reconcile();
        }
        Figure ours = Figure.of(
                "kill -9 to the first new verdict, %,d reports admitted".formatted(reports),
                "s",
                full.stream().map(Kill::verdict).toList());
        Figure theirs = Figure.of(
                "kill -9 to the first new verdict, next to none admitted",
                "s",
                empty.stream().map(Kill::verdict).toList());
        return new Measured(
                "How soon does a killed register speak again?",
                List.of(
                        ours,
                        theirs,
                        Figure.ratio("the full register beside the empty one", ours, theirs, null),
                        Figure.of(
                                "kill -9 to ready (HTTP), %,d reports admitted".formatted(reports),
                                "s",
                                full.stream().map(Kill::ready).toList())),
                List.of(
                        "The only adoption-service is killed while %d deliveries a second are appended to the log, and started again at once with its own state folder; the verdict is on a delivery appended after the kill."
                                .formatted(Trickle.PER_SECOND),
                        "Under exactly-once the store on disk is thrown away after a kill and restored from its changelog; a standby (UTBREDT_STANDBYS) spares that. Look-ups off.",
                        "JVM: " + Jvm.described() + "."));
    }
}
