package no.utbredt.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.utbredt.benchmarks.arrival.ArrivalBenchmark;
import no.utbredt.benchmarks.door.DoorBenchmark;
import no.utbredt.benchmarks.fairness.FairnessBenchmark;
import no.utbredt.benchmarks.imports.ImportBenchmark;
import no.utbredt.benchmarks.ledger.Ledger;
import no.utbredt.benchmarks.recovery.RecoveryBenchmark;
import no.utbredt.benchmarks.register.RegisterBenchmark;
import no.utbredt.benchmarks.soak.SoakBenchmark;
import no.utbredt.benchmarks.start.StartBenchmark;
import no.utbredt.benchmarks.view.FillBenchmark;
import no.utbredt.benchmarks.view.QueryBenchmark;

/** {@code ./proof/benchmarks/run}: measures what is chosen, shows it, and writes it down unless it was only a first look. */
public final class Benchmarks {

    /** All of them, in the order they are run and listed. */
    static final List<Benchmark> ALL = List.of(
            new DoorBenchmark(),
            new ImportBenchmark(),
            new RegisterBenchmark(),
            new ArrivalBenchmark(),
            new FillBenchmark(),
            new QueryBenchmark(),
            new FairnessBenchmark(),
            new SoakBenchmark(),
            new StartBenchmark(),
            new RecoveryBenchmark());

    private Benchmarks() {}

    /** Exit codes: 0 all went well, 1 one or more could not be measured or proved, 2 it was asked for in a wrong way. */
    public static void main(String[] arguments) throws IOException {
        try {
            Options options = Options.parse(List.of(arguments), ALL);
            if (options.help()) {
                System.out.println(Options.usage(ALL));
                return;
            }
            System.exit(run(options, Path.of("").toAbsolutePath()) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(Options options, Path root) throws IOException {
        Ledger ledger = new Ledger(
                root.resolve("proof/benchmarks"),
                ALL.stream().map(Benchmark::name).toList());
        Size size = options.size();
        return new Session(root, size, new Progress(System.out), size == Size.FULL ? ledger : null)
                .run(options.chosen());
    }
}
