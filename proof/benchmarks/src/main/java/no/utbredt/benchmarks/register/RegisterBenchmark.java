package no.utbredt.benchmarks.register;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.benchmarks.Benchmark;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.benchmarks.log.BareProducer;
import no.utbredt.benchmarks.log.Brokers;
import no.utbredt.benchmarks.street.Jvm;
import no.utbredt.benchmarks.street.Street;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;

/** Deliveries a second through the register, over a log filled before. */
public final class RegisterBenchmark implements Benchmark {

    @Override
    public String name() {
        return "register";
    }

    @Override
    public Measured run(Course course) throws Exception {
        int deliveries = course.size().of(2_000, 300_000, 1_000_000);
        int rounds = course.size().of(1, 1, 2);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> withLookUps = new ArrayList<>();
        try (Street street = Street.open(course, "register", course.root().resolve("data"));
                Brokers brokers = new Brokers(street.engines().bootstrapServers())) {
            fill(street, brokers, deliveries);
            Heats heats = new Heats(street, brokers, course.folder(), deliveries);
            for (int round = 1; round <= rounds; round++) {
                ours.add(heats.register(round, false));
                theirs.add(heats.passThrough(round));
                course.progress()
                        .step("register, round %d of %d: %,.0f/s, pass-through %,.0f/s"
                                .formatted(round, rounds, ours.getLast(), theirs.getLast()));
            }
            withLookUps.add(heats.register(rounds + 1, true));
            heats.reconcile(rounds + 1L, rounds);
        }
        Figure register = Figure.of("deliveries through the register", "/s", ours);
        Figure passThrough = Figure.of("deliveries through a pass-through topology", "/s", theirs);
        return new Measured(
                "How many deliveries a second does the register judge, beside a topology that only passes them on?",
                List.of(
                        Figure.ratio("the register beside the pass-through", register, passThrough, Aim.atLeast(0.7)),
                        register,
                        passThrough,
                        Figure.of("the register while the look-ups are filled in the same process", "/s", withLookUps)),
                List.of(
                        "%,d deliveries on the log before, four partitions; rounds in turn, a new process and an empty store each; the first three quarters of each round warm up and are not counted."
                                .formatted(deliveries),
                        "Both with exactly_once_v2, two threads, a commit every 50 ms, lz4; three records written for each delivery: the report, the outcome and the name taken (the register: its store's changelog). The register also reads, hashes and keeps each name in RocksDB.",
                        "JVM of both: " + Jvm.described() + "."));
    }

    private static void fill(Street street, Brokers brokers, int deliveries) throws Exception {
        for (Topic topic : List.of(Topics.DELIVERIES, Topics.REPORTS, Topics.OUTCOMES, Topics.PROGRESS)) {
            brokers.create(topic, topic.name());
        }
        brokers.create(Topics.REPORTS, Heats.PASSED_REPORTS);
        brokers.create(Topics.OUTCOMES, Heats.PASSED_OUTCOMES);
        brokers.create(Topics.REPORTS, Heats.PASSED_NAMES);
        try (BareProducer producer = new BareProducer(street.engines().bootstrapServers())) {
            producer.fill(Topics.DELIVERIES.name(), "r-", 0, deliveries);
            producer.acknowledged();
        }
    }
}
