package no.utbredt.benchmarks.soak;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.utbredt.benchmarks.Benchmark;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.benchmarks.load.Connection;
import no.utbredt.benchmarks.load.Cost;
import no.utbredt.benchmarks.load.FirstAnswer;
import no.utbredt.benchmarks.load.RegistryOfOurOwn;
import no.utbredt.benchmarks.load.Reports;
import no.utbredt.benchmarks.street.Jvm;
import no.utbredt.benchmarks.street.Street;

/**
 * One adoption that is reported 300 times a second: what others ask takes no longer in the last minute than in the first, or
 * {@code ./proof/benchmarks/run soak} fails.
 */
public final class SoakBenchmark implements Benchmark {

    private static final String COVERAGE = "/v1/coverage?role=CONSUMER&stage=IN_USE&";
    private static final String COUNTIES = COVERAGE + "service=kjernejournal&group=kommune&cut=county";

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public boolean failsWhenMissed() {
        return true;
    }

    @Override
    public Measured run(Course course) throws Exception {
        Path data = RegistryOfOurOwn.in(course.folder().resolve("data"), course.root());
        try (Street street = Street.open(course, "soak", data)) {
            street.startServices();
            FirstAnswer.await(street.address("reporting-service"), COUNTIES.replace("county", "municipality"));
            try (Connection door = new Connection(street.address("adoption-service"))) {
                return measure(course, street, new BusyVendor(door, street.token(Reports.CLIENT)));
            }
        }
    }

    private static Measured measure(Course course, Street street, BusyVendor vendor) throws Exception {
        String view = street.address("reporting-service");
        Arrived arrived = new Arrived(view);
        int warmUp = course.size().of(1, 5, 30);
        course.progress().step("soak: warming up");
        long begun = System.nanoTime();
        vendor.sendBetween(begun, begun + warmUp * 1_000_000_000L);
        arrived.await(vendor.sent());

        Periods periods = Periods.ofSeconds(
                System.nanoTime(), course.size().of(2, 5, 60), course.size().of(2, 3, minutes()));
        List<SteadyQuestion> questions = List.of(
                new SteadyQuestion(
                        "an unrelated figure", COVERAGE + "service=digihelse&group=hjemmetjeneste&date=2023-04-20"),
                new SteadyQuestion("the figures of the counties", COUNTIES),
                new SteadyQuestion("the status", "/v1/status"));
        Memory memory = new Memory(course.progress(), street.engines().pid(), periods);
        Cost cost = new Cost();
        SideBySide.run(Stream.concat(
                        questions.stream().map(question -> done(() -> question.ask(view, periods))),
                        Stream.of(done(memory::watch), done(() -> vendor.sendBetween(periods.start(), periods.end()))))
                .toList());
        arrived.await(vendor.sent());
        return measured(vendor, periods, questions, memory, cost, warmUp);
    }

    private static Measured measured(
            BusyVendor vendor, Periods periods, List<SteadyQuestion> questions, Memory memory, Cost cost, int warmUp) {
        List<Figure> figures = Stream.of(
                        questions.stream().flatMap(SteadyQuestion::figures),
                        memory.figures(),
                        Stream.of(vendor.figure()))
                .flatMap(each -> each)
                .toList();
        return new Measured(
                "What does one adoption cost everybody else that is reported 300 times a second?",
                figures,
                List.of(
                        "%,d valid reports about one actor and one service, %d a second in requests of 30 at instants fixed before, of which %d s to warm up; all of them are in the view's count at the end."
                                .formatted(vendor.sent(), BusyVendor.PER_SECOND, warmUp),
                        "A minute is %d s, and there were %d. Each question is asked four times a second at fixed instants, and time counts from then; a ratio takes less than 5 ms for 5."
                                .formatted(periods.nanos() / 1_000_000_000L, periods.count()),
                        "Platform, all three services, register and look-ups on one machine. " + cost.said(),
                        "JVM of the services: " + Jvm.described() + "; the local platform's heap is 1 GiB."));
    }

    private static int minutes() {
        return Integer.parseInt(System.getenv().getOrDefault("UTBREDT_SOAK_MINUTES", "5"));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Callable<Void> done(Work work) {
        return () -> {
            work.run();
            return null;
        };
    }
}
