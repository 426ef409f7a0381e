package no.utbredt.benchmarks.door;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.load.Senders;

/** The door, the bare server and the producer alone, in turn. */
final class Contest {

    private final Course course;
    private final Senders door;
    private final Senders bare;
    private final ProducerAlone producer;
    private final List<Double> doors = new ArrayList<>();
    private final List<Double> bares = new ArrayList<>();
    private final List<Double> producers = new ArrayList<>();
    private long acknowledged;

    Contest(Course course, Senders door, Senders bare, ProducerAlone producer) {
        this.course = course;
        this.door = door;
        this.bare = bare;
        this.producer = producer;
    }

    Duration warmUp() {
        return Duration.ofSeconds(course.size().of(1, 10, 45));
    }

    Duration round() {
        return Duration.ofSeconds(course.size().of(1, 4, 6));
    }

    /** Reports of all rounds and of the warm-up that our door said were received. */
    long acknowledged() {
        return acknowledged;
    }

    void run() throws Exception {
        acknowledged += door.send(warmUp()).reports();
        bare.send(warmUp());
        producer.send(warmUp().dividedBy(3));
        int rounds = course.size().of(1, 2, 5);
        for (int round = 1; round <= rounds; round++) {
            Senders.Sent sent = door.send(round());
            acknowledged += sent.reports();
            doors.add(sent.perSecond());
            bares.add(bare.send(round()).perSecond());
            producers.add(producer.send(round().dividedBy(2)));
            course.progress()
                    .step("door, round %d of %d: %,.0f/s, bare server %,.0f/s, producer alone %,.0f/s"
                            .formatted(round, rounds, doors.getLast(), bares.getLast(), producers.getLast()));
        }
    }

    List<Figure> figures() {
        Figure ours = Figure.of("reports to *received*, our door", "/s", doors);
        Figure theirs = Figure.of("reports to an answer, bare server", "/s", bares);
        Figure alone = Figure.of("deliveries acknowledged, producer alone", "/s", producers);
        return List.of(
                Figure.ratio("our door beside the bare server", ours, theirs, Aim.atLeast(0.7)),
                Figure.ratio("our door beside the producer alone", ours, alone, null),
                Figure.ratio("the bare server beside the producer alone", theirs, alone, null),
                ours,
                theirs,
                alone);
    }
}
