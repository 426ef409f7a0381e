package no.utbredt.benchmarks.arrival;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.utbredt.benchmarks.Benchmark;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.benchmarks.figure.Percentiles;
import no.utbredt.benchmarks.load.Cost;
import no.utbredt.benchmarks.load.RegistryOfOurOwn;
import no.utbredt.benchmarks.load.RegistryOfOurOwn.Municipality;
import no.utbredt.benchmarks.load.Reports;
import no.utbredt.benchmarks.street.Jvm;
import no.utbredt.benchmarks.street.Street;

/** From a report's intended sending to the first answer of {@code /v1/coverage} that counts it, everything running. */
public final class ArrivalBenchmark implements Benchmark {

    private static final int PER_SECOND = 1_000;
    private static final int BATCH = 50;
    private static final String OPEN_LOOP = "Open loop: %,d reports a second in requests of %d, for %d s after %d s of"
            + " warm-up, each at an instant fixed before; time counts from that instant, whether it could be kept or not.";
    private static final String FOUND =
            "Every report is found again: each is the only one of its municipality, service area"
                    + " and service, and /v1/coverage is asked by municipality without pause (%,d answers) until it counts it.";
    private static final String LATE = "99 %% of the requests were sent at most %.1f ms after they were due.";
    private static final String ALL_HERE = "Platform, all three services, register and look-ups on one machine. ";

    @Override
    public String name() {
        return "arrival";
    }

    @Override
    public Measured run(Course course) throws Exception {
        Path data = RegistryOfOurOwn.in(course.folder().resolve("data"), course.root());
        try (Street street = Street.open(course, "arrival", data)) {
            street.start("initiative-service", Map.of());
            street.start("adoption-service", Map.of());
            street.start("reporting-service", Map.of());
            return measure(course, street, RegistryOfOurOwn.municipalities(course.root()));
        }
    }

    private static Measured measure(Course course, Street street, List<Municipality> municipalities) throws Exception {
        int warmUp = course.size().of(2, 8, 60);
        int seconds = course.size().of(3, 10, 60);
        int reports = PER_SECOND * (warmUp + seconds);
        try (Coverages coverages =
                new Coverages(street.address("reporting-service"), street.address("initiative-service"))) {
            int needed = (reports + municipalities.size() - 1) / municipalities.size();
            List<Question> questions = coverages.await(
                    needed, municipalities.stream().map(Municipality::id).collect(Collectors.toSet()));
            Schedule schedule = new Schedule(reports, BATCH, PER_SECOND, municipalities, questions);
            course.progress().step("arrival: %,d reports in %d s".formatted(reports, warmUp + seconds));
            Sightings sightings = new Sightings(schedule, coverages);
            try (OpenLoop loop =
                    new OpenLoop(schedule, street.address("adoption-service"), street.token(Reports.CLIENT))) {
                Cost cost = new Cost();
                long start = System.nanoTime();
                loop.start(start);
                sightings.watch(start);
                String said = cost.said();
                loop.requireAllTaken();
                return measured(
                        Percentiles.of(sightings.millis(PER_SECOND * warmUp)),
                        List.of(
                                OPEN_LOOP.formatted(PER_SECOND, BATCH, seconds, warmUp),
                                FOUND.formatted(sightings.answers()),
                                LATE.formatted(Percentiles.of(loop.lateness()).at(99)),
                                ALL_HERE + said,
                                "JVM of the services: " + Jvm.described() + "."));
            }
        }
    }

    private static Measured measured(Percentiles millis, List<String> conditions) {
        return new Measured(
                "How long does it take from a report sent to an answer of /v1/coverage that counts it?",
                List.of(
                        Figure.of("sent to in the answer, p50", "ms", millis.at(50)),
                        Figure.of("sent to in the answer, p95", "ms", millis.at(95))
                                .aiming(Aim.atMost(1_000)),
                        Figure.of("sent to in the answer, p99", "ms", millis.at(99)),
                        Figure.of("sent to in the answer, the slowest", "ms", millis.at(100))),
                conditions);
    }
}
