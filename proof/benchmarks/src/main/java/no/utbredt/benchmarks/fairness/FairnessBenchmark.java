package no.utbredt.benchmarks.fairness;

import java.nio.file.Path;
import java.util.List;
import no.utbredt.benchmarks.Benchmark;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.benchmarks.load.FirstAnswer;
import no.utbredt.benchmarks.load.RegistryOfOurOwn;
import no.utbredt.benchmarks.street.Jvm;
import no.utbredt.benchmarks.street.Street;

/** Fifty kept-alive connections ask for a coverage by municipality without pause: does each get its turn, and a small figure beside them? */
public final class FairnessBenchmark implements Benchmark {

    private static final int CONNECTIONS = 50;
    private static final String MANY =
            "/v1/coverage?service=kjernejournal&role=CONSUMER&group=kommune&stage=IN_USE&cut=municipality";
    private static final String SMALL = "/v1/coverage?service=kjernejournal&role=CONSUMER&group=kommune&stage=IN_USE";

    @Override
    public String name() {
        return "fairness";
    }

    @Override
    public Measured run(Course course) throws Exception {
        Path data = RegistryOfOurOwn.in(course.folder().resolve("data"), course.root());
        try (Street street = Street.open(course, "fairness", data)) {
            street.startServices();
            String view = street.address("reporting-service");
            FirstAnswer.await(view, MANY);
            course.progress().step("fairness: warming up");
            crowd(view, course.size().of(1, 5, 20)).ask();
            int seconds = course.size().of(2, 8, 12);
            course.progress().step("fairness: " + CONNECTIONS + " connections for " + seconds + " s");
            return measured(crowd(view, seconds).ask(), seconds);
        }
    }

    private static Crowd crowd(String view, int seconds) {
        return new Crowd(view, CONNECTIONS, MANY, SMALL, seconds);
    }

    private static Measured measured(Crowd crowd, int seconds) {
        double p50 = crowd.millis().at(50);
        double p99 = crowd.millis().at(99);
        return new Measured(
                "Does everybody get an answer while fifty ask without pause?",
                List.of(
                        Figure.of("p99 beside p50, fifty connections", Figure.TIMES, p99 / p50)
                                .aiming(Aim.atMost(10)),
                        Figure.of(
                                        "the slowest answer, fifty connections",
                                        "ms",
                                        crowd.millis().at(100))
                                .aiming(Aim.atMost(2_000)),
                        Figure.of("an answer, p50", "ms", p50),
                        Figure.of("an answer, p99", "ms", p99),
                        Figure.of("answers", "/s", crowd.answersASecond()),
                        Figure.of(
                                "fewest answers of a connection beside the most", Figure.TIMES, crowd.fewestOverMost()),
                        Figure.of(
                                "a small figure beside them, p50",
                                "ms",
                                crowd.besideMillis().at(50)),
                        Figure.of(
                                        "a small figure beside them, the slowest",
                                        "ms",
                                        crowd.besideMillis().at(100))
                                .aiming(Aim.atMost(2_000))),
                List.of(
                        "%d kept-alive connections ask /v1/coverage by municipality for %d s, each again as soon as it is answered; one more asks the national figure."
                                .formatted(CONNECTIONS, seconds),
                        "Turned away with 503: " + crowd.turnedAway() + ".",
                        "Askers, platform and all three services on one machine. JVM of the services: "
                                + Jvm.described() + "."));
    }
}
