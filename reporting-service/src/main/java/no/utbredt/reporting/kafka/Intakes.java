package no.utbredt.reporting.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final LogLosses losses;

    Intakes(Map<Topic, Intake<?>> byTopic, UnreadableRecords unreadable, Arrivals arrivals) {
        this(byTopic, unreadable, arrivals, new LogLosses());
    }

    private Intakes(Map<Topic, Intake<?>> byTopic, UnreadableRecords unreadable, Arrivals arrivals, LogLosses losses) {
        this.byTopic = Map.copyOf(byTopic);
        this.unreadable = unreadable;
        this.arrivals = arrivals;
        this.losses = losses;
    }

    /** Every topic into what is known, by nobody who asks how far the writers have come. */
    public static Intakes into(Knowledge knowledge, UnreadableRecords unreadable) {
        return into(knowledge, new Edge(List.of(), Duration.ZERO), unreadable, Arrivals.NONE);
    }

    /** Every topic into what is known, progress to the edge. */
    static Intakes into(Knowledge knowledge, Edge edge, UnreadableRecords unreadable, Arrivals arrivals) {
        LogLosses losses = new LogLosses();
        return new Intakes(
                Map.ofEntries(
                        Map.entry(Topics.ACTORS, new Intake<>(WireActors::read, knowledge::learnActors)),
                        Map.entry(Topics.ACTOR_GROUPS, new Intake<>(WireGroups::read, knowledge::learnGroups)),
                        Map.entry(Topics.SERVICES, new Intake<>(WireServices::read, knowledge::learnServices)),
                        Map.entry(Topics.DELEGATIONS, new Intake<>(WireDelegations::read, knowledge::learnDelegations)),
                        Map.entry(Topics.EHR_SYSTEMS, new Intake<>(WireSystems::read, knowledge::learnSystems)),
                        Map.entry(Topics.AREAS, new Intake<>(WireAreas::read, knowledge::learnAreas)),
                        Map.entry(Topics.PUBLISHED_FIGURES, new Intake<>(WireFigures::read, knowledge::learnFigures)),
                        Map.entry(Topics.FOOTNOTES, new Intake<>(WireFootnotes::read, knowledge::learnFootnotes)),
                        Map.entry(Topics.SOURCES, new Intake<>(WireSources::read, knowledge::learnSources)),
                        Map.entry(Topics.RELEASES, new Intake<>(WireReleases::read, knowledge::learnReleases)),
                        Map.entry(Topics.FOLLOW_UPS, new Intake<>(WireFollowUps::read, knowledge::learnFollowUps)),
                        Map.entry(Topics.INITIATIVES, new Intake<>(WireInitiatives::read, knowledge::learnInitiatives)),
                        Map.entry(
                                Topics.REPORTS,
                                new Intake<>(record -> WireEvents.read(record, losses::read), knowledge::take)),
                        Map.entry(
                                Topics.PROGRESS, new Intake<>(WireProgress::read, words -> words.forEach(edge::hear)))),
                unreadable,
                arrivals,
                losses);
    }

    /** What the log is seen to lack. */
    LogLosses losses() {
        return losses;
    }

    /** The topics it has an intake for. */
    Set<Topic> topics() {
        return byTopic.keySet();
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
