package no.utbredt.benchmarks.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.utbredt.benchmarks.Benchmark;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.benchmarks.load.Cost;
import no.utbredt.benchmarks.load.Form;
import no.utbredt.benchmarks.load.RegistryOfOurOwn;
import no.utbredt.benchmarks.load.RegistryOfOurOwn.Municipality;
import no.utbredt.benchmarks.load.Reports;
import no.utbredt.benchmarks.load.Senders;
import no.utbredt.benchmarks.street.Jvm;
import no.utbredt.benchmarks.street.Street;

/** Reports a second sent line by line and as a file, beside the same sent in batches to the same door. */
public final class ImportBenchmark implements Benchmark {

    private static final int CONNECTIONS = 4;
    private static final int BATCH = 1_000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Measured run(Course course) throws Exception {
        Path data = RegistryOfOurOwn.in(course.folder().resolve("data"), course.root());
        int rows = course.size().of(2_000, 50_000, 200_000);
        Duration round = Duration.ofSeconds(course.size().of(1, 4, 6));
        Cost cost = new Cost();
        List<Double> batches = new ArrayList<>();
        List<Double> judged = new ArrayList<>();
        List<Double> lines = new ArrayList<>();
        List<Double> files = new ArrayList<>();
        try (Street street = Street.open(course, "import", data)) {
            street.start("adoption-service", Map.of());
            String address = street.address("adoption-service");
            String token = street.token(Reports.CLIENT);
            List<String> municipalities = RegistryOfOurOwn.municipalities(course.root()).stream()
                    .map(Municipality::number)
                    .toList();
            Senders inBatches =
                    new Senders(address, token, CONNECTIONS, Form.BATCH, BATCH, municipalities, Senders::received);
            Senders byLine = new Senders(
                    address,
                    token,
                    CONNECTIONS,
                    Form.LINES,
                    rows / (2 * CONNECTIONS),
                    municipalities,
                    Senders::received);
            Judged register = new Judged(address, token);
            AsFile asFile = new AsFile(address, token, municipalities);

            Duration warmUp = round.multipliedBy(course.size().of(1, 2, 5));
            inBatches.send(warmUp);
            byLine.send(warmUp);
            register.await();
            asFile.send(rows);
            int rounds = course.size().of(1, 2, 5);
            for (int each = 1; each <= rounds; each++) {
                long begun = System.nanoTime();
                Senders.Sent sent = inBatches.send(round);
                register.await();
                batches.add(sent.perSecond());
                judged.add(sent.reports() / ((System.nanoTime() - begun) / 1e9));
                lines.add(byLine.send(round).perSecond());
                register.await();
                files.add(asFile.send(rows));
                course.progress()
                        .step("import, round %d of %d: batches %,.0f/s (judged %,.0f/s), lines %,.0f/s, a file %,.0f/s"
                                .formatted(
                                        each,
                                        rounds,
                                        batches.getLast(),
                                        judged.getLast(),
                                        lines.getLast(),
                                        files.getLast()));
            }
        }
        Figure batch = Figure.of("reports to *received*, in batches", "/s", batches);
        Figure batchJudged = Figure.of("reports to *recorded*, in batches", "/s", judged);
        Figure line = Figure.of("reports to *received*, line by line", "/s", lines);
        Figure file = Figure.of("reports to *recorded*, as a file, from the first byte to `DONE`", "/s", files);
        return new Measured(
                "How many reports a second come in line by line and as a file, beside batches?",
                List.of(
                        Figure.ratio("line by line beside batches, to *received*", line, batch, Aim.atLeast(0.5)),
                        Figure.ratio("a file beside batches, to *recorded*", file, batchJudged, Aim.atLeast(0.5)),
                        Figure.ratio("a file to *recorded* beside batches to *received*", file, batch, null),
                        batch,
                        batchJudged,
                        line,
                        file),
                List.of(
                        "Door, register and look-ups in one process; %d connections with batches of %,d or bodies of %,d lines, a file of %,d lines; rounds of %d s in turn, each begun when the register has judged all of the one before."
                                .formatted(CONNECTIONS, BATCH, rows / (2 * CONNECTIONS), rows, round.toSeconds()),
                        cost.said(),
                        "JVM of the service: " + Jvm.described() + "."));
    }
}
