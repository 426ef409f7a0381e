package no.utbredt.benchmarks.door;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.utbredt.benchmarks.Benchmark;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.benchmarks.load.Connection;
import no.utbredt.benchmarks.load.Cost;
import no.utbredt.benchmarks.load.Form;
import no.utbredt.benchmarks.load.RegistryOfOurOwn;
import no.utbredt.benchmarks.load.RegistryOfOurOwn.Municipality;
import no.utbredt.benchmarks.load.Reports;
import no.utbredt.benchmarks.load.Senders;
import no.utbredt.benchmarks.log.Brokers;
import no.utbredt.benchmarks.log.Committed;
import no.utbredt.benchmarks.street.Jvm;
import no.utbredt.benchmarks.street.Street;
import no.utbredt.contract.Topics;

/** Reports a second to <em>received</em>, and one report's time to <em>received</em> and to <em>recorded</em>. */
public final class DoorBenchmark implements Benchmark {

    private static final String BARE_TOPIC = "bare-door";
    private static final String PRODUCER_TOPIC = "bare-producer";
    private static final int CONNECTIONS = 4;

    @Override
    public String name() {
        return "door";
    }

    @Override
    public Measured run(Course course) throws Exception {
        Path data = RegistryOfOurOwn.in(course.folder().resolve("data"), course.root());
        List<Figure> figures = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        try (Street street = Street.open(course, "door", data)) {
            try (Brokers brokers = new Brokers(street.engines().bootstrapServers())) {
                brokers.create(Topics.DELIVERIES, BARE_TOPIC);
                brokers.create(Topics.DELIVERIES, PRODUCER_TOPIC);
            }
            street.launch(
                            "bare-door",
                            BareDoor.class,
                            String.valueOf(street.port("bare-door")),
                            street.engines().bootstrapServers(),
                            BARE_TOPIC)
                    .awaitOk(street.address("bare-door") + "/ready");
            SingleReports single = new SingleReports(course, street);
            List<Figure> singles = single.measure();
            figures.addAll(throughput(course, street, single.sent(), conditions));
            figures.addAll(singles);
        }
        conditions.add(
                "One report at a time on one connection: %d to received, %d to recorded, after as many unmeasured;"
                                .formatted(SingleReports.count(course), SingleReports.count(course) / 4)
                        + " door, register and look-ups in one process.");
        conditions.add("JVM of door and bare server: " + Jvm.described() + ".");
        return new Measured(
                "How many reports a second does the door put onto the log, and how long does one take?",
                figures,
                conditions);
    }

    private static List<Figure> throughput(Course course, Street street, long before, List<String> conditions)
            throws Exception {
        street.start("adoption-service", Map.of("UTBREDT_REGISTER", "false", "UTBREDT_LOOK_UPS", "false"));
        int batch = course.size().of(50, 1_000, 1_000);
        List<String> municipalities = RegistryOfOurOwn.municipalities(course.root()).stream()
                .map(Municipality::number)
                .toList();
        String token = street.token(Reports.CLIENT);
        Contest contest = new Contest(
                course,
                new Senders(
                        street.address("adoption-service"),
                        token,
                        CONNECTIONS,
                        Form.BATCH,
                        batch,
                        municipalities,
                        Senders::received),
                new Senders(
                        street.address("bare-door"),
                        token,
                        CONNECTIONS,
                        Form.BATCH,
                        batch,
                        municipalities,
                        DoorBenchmark::bare),
                new ProducerAlone(street.engines().bootstrapServers(), PRODUCER_TOPIC));
        Cost cost = new Cost();
        contest.run();
        conditions.add(
                "Batches of %,d CloudEvents (%,d bytes each report) over %d connections; rounds of %d s in turn: door, bare server, producer alone; warm-up of each %d s."
                        .formatted(
                                batch,
                                Reports.event("d-0123456789", "4601", "kjernejournal")
                                        .length(),
                                CONNECTIONS,
                                contest.round().toSeconds(),
                                contest.warmUp().toSeconds()));
        conditions.add("The door is an instance that is a door only (UTBREDT_REGISTER=false, UTBREDT_LOOK_UPS=false).");
        conditions.add(cost.said());
        reconcile(street, contest, before);
        return contest.figures();
    }

    /** Every report acknowledged stands on the log once, and nothing else does. */
    private static void reconcile(Street street, Contest contest, long before) {
        long onTheLog = Committed.keyed(
                street.engines().bootstrapServers(), Topics.DELIVERIES.name(), Topics.DELIVERIES.partitions());
        if (onTheLog != contest.acknowledged() + before) {
            throw new IllegalStateException(
                    "%d reports acknowledged, %d on the log".formatted(contest.acknowledged() + before, onTheLog));
        }
    }

    private static int bare(Connection.Answer answer) {
        return answer.status() == 200 ? Integer.parseInt(answer.text().replaceAll("\\D", "")) : 0;
    }
}
