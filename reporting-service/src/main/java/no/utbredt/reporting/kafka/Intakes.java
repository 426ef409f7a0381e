package no.utbredt.reporting.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.view.UnreadableRecords;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Gives the records of each topic to its intake. */
public final class Intakes {

    private final Map<Topic, Intake<?>> byTopic;
    private final UnreadableRecords unreadable;
    private final Arrivals arrivals;

    Intakes(Map<Topic, Intake<?>> byTopic, UnreadableRecords unreadable, Arrivals arrivals) {
        this.byTopic = Map.copyOf(byTopic);
        this.unreadable = unreadable;
        this.arrivals = arrivals;
    }

    /** Every topic into what is known, by nobody who asks how far the writers have come. */
    public static Intakes into(Knowledge knowledge, UnreadableRecords unreadable) {
        return into(knowledge, new Edge(List.of(), Duration.ZERO), unreadable, Arrivals.NONE);
    }

    /** Every topic into what is known, progress to the edge. */
    static Intakes into(Knowledge knowledge, Edge edge, UnreadableRecords unreadable, Arrivals arrivals) {
        return new Intakes(
                Map.of(
                        Topics.ACTORS,
                        new Intake<>(WireActors::read, knowledge::learnActors),
                        Topics.ACTOR_GROUPS,
                        new Intake<>(WireGroups::read, knowledge::learnGroups),
                        Topics.SERVICES,
                        new Intake<>(WireServices::read, knowledge::learnServices),
                        Topics.DELEGATIONS,
                        new Intake<>(WireDelegations::read, knowledge::learnDelegations),
                        Topics.PUBLISHED_FIGURES,
                        new Intake<>(WireFigures::read, knowledge::learnFigures),
                        Topics.INITIATIVES,
                        new Intake<>(WireInitiatives::read, knowledge::learnInitiatives),
                        Topics.REPORTS,
                        new Intake<>(WireReports::read, knowledge::admit),
                        Topics.PROGRESS,
                        new Intake<>(WireProgress::read, words -> words.forEach(edge::hear))),
                unreadable,
                arrivals);
    }

    /** Takes the records of one poll; those that cannot be read are set aside. */
    public void take(ConsumerRecords<byte[], byte[]> records) {
        arrivals.during(records, () -> handOut(records));
    }

    private void handOut(ConsumerRecords<byte[], byte[]> records) {
        for (Topic topic : ReadTopics.ALL) {
            Intake<?> intake = byTopic.get(topic);
            if (intake != null) {
                intake.take(records.records(topic.name()), unreadable);
            }
        }
    }
}
