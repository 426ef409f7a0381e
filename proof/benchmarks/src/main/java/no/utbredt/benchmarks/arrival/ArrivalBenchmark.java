package no.utbredt.benchmarks.arrival;

import java.nio.file.Path;
import java.util.List;
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
    private static final String OPEN_LOOP =
            "Open loop: %,d reports a second in requests of %d, for %d s, each at an instant"
                    + " fixed before; time counts from that instant, whether it could be kept or not. Before that %d s of the same to warm"
                    + " up, and everything of that is in an answer when the measured begin.";
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
            street.startServices();
            return measure(course, street, RegistryOfOurOwn.municipalities(course.root()));
        }
    }

    private static Measured measure(Course course, Street street, List<Municipality> municipalities) throws Exception {
        int warmUp = course.size().of(2, 8, 60);
        int seconds = course.size().of(3, 10, 60);
        try (Coverages coverages =
                new Coverages(street.address("reporting-service"), street.address("initiative-service"))) {
            int first = questions(warmUp, municipalities);
            int needed = first + questions(seconds, municipalities);
            List<Question> questions = coverages.await(
                    needed, municipalities.stream().map(Municipality::id).collect(Collectors.toSet()));
            run(course, street, coverages, schedule("w", warmUp, municipalities, questions.subList(0, first)));
            return run(
                            course,
                            street,
                            coverages,
                            schedule("a", seconds, municipalities, questions.subList(first, needed)))
                    .measured(seconds, warmUp);
        }
    }

    private static int questions(int seconds, List<Municipality> municipalities) {
        return (PER_SECOND * seconds + municipalities.size() - 1) / municipalities.size();
    }

    private static Schedule schedule(
            String name, int seconds, List<Municipality> municipalities, List<Question> questions) {
        return new Schedule(name, PER_SECOND * seconds, BATCH, PER_SECOND, municipalities, questions);
    }

    private static Run run(Course course, Street street, Coverages coverages, Schedule schedule) throws Exception {
        course.progress().step("arrival: %,d reports at %,d a second".formatted(schedule.reports(), PER_SECOND));
        Sightings sightings = new Sightings(schedule, coverages);
        try (OpenLoop loop = new OpenLoop(schedule, street.address("adoption-service"), street.token(Reports.CLIENT))) {
            Cost cost = new Cost();
            long start = System.nanoTime();
            loop.start(start);
            sightings.watch(start);
            String said = cost.said();
            loop.requireAllTaken();
            return new Run(sightings, loop.lateness(), said);
        }
    }

    /** What one schedule came to. */
    private record Run(Sightings sightings, double[] lateness, String cost) {

        Measured measured(int seconds, int warmUp) {
            return ArrivalBenchmark.measured(
                    Percentiles.of(sightings.millis()),
                    List.of(
                            OPEN_LOOP.formatted(PER_SECOND, BATCH, seconds, warmUp),
                            FOUND.formatted(sightings.answers()),
                            LATE.formatted(Percentiles.of(lateness).at(99)),
                            ALL_HERE + cost,
                            "JVM of the services: " + Jvm.described() + "."));
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
