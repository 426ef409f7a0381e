package no.utbredt.contract;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every topic of Utbredt. Created from here by whoever writes to it; automatic creation is off. */
public final class Topics {

    /** Deliveries, reports and outcomes share one partitioning, so that a report never changes partition. */
    public static final int LOG_PARTITIONS = 4;

    /** Reports the door let in, as they were delivered, doubles included. */
    public static final Topic DELIVERIES =
            Topic.log("utbredt.deliveries", "report source and id", TopicWriter.DOOR, true);

    /** The truth of what happened: each accepted report exactly once. */
    public static final Topic REPORTS =
            Topic.log("utbredt.reports", "report source and id", TopicWriter.REGISTER, false);

    /** What the register said to each delivery. */
    public static final Topic OUTCOMES =
            Topic.log("utbredt.outcomes", "report source and id", TopicWriter.REGISTER, false);

    /** How far each writer has worked off what it was given: the edge of what is known. */
    public static final Topic PROGRESS = Topic.documents(
            "utbredt.progress",
            "writer and partition",
            TopicWriter.REGISTER,
            TopicWriter.ADOPTION_DOCUMENTS,
            TopicWriter.INITIATIVE_DOCUMENTS);

    /** Organisations and the units beneath them. */
    public static final Topic ACTORS = Topic.documents("utbredt.actors", "actor id", TopicWriter.ADOPTION_DOCUMENTS);

    /** Actor groups with their totals. */
    public static final Topic ACTOR_GROUPS =
            Topic.documents("utbredt.actor-groups", "group id", TopicWriter.INITIATIVE_DOCUMENTS);

    /** Who may speak for whom. */
    public static final Topic DELEGATIONS =
            Topic.documents("utbredt.delegations", "delegation id", TopicWriter.ADOPTION_DOCUMENTS);

    /** EHR systems with their vendors: who runs which stands with the actor. */
    public static final Topic EHR_SYSTEMS =
            Topic.documents("utbredt.ehr-systems", "system id", TopicWriter.ADOPTION_DOCUMENTS);

    /** Areas and sets of actors, by kind: who is in which stands with the actor. */
    public static final Topic AREAS = Topic.documents("utbredt.areas", "area id", TopicWriter.ADOPTION_DOCUMENTS);

    /** Aggregates somebody published. */
    public static final Topic PUBLISHED_FIGURES =
            Topic.documents("utbredt.published-figures", "figure id", TopicWriter.ADOPTION_DOCUMENTS);

    /** The words of reports that may be shown: they stand beside the log, so that they can be erased. */
    public static final Topic FOOTNOTES =
            Topic.documents("utbredt.footnotes", "footnote key", TopicWriter.ADOPTION_DOCUMENTS);

    /** The catalogue: solutions and their services. */
    public static final Topic SERVICES =
            Topic.documents("utbredt.services", "service id", TopicWriter.INITIATIVE_DOCUMENTS);

    /** The roadmap: initiatives with everything sources say of them. */
    public static final Topic INITIATIVES =
            Topic.documents("utbredt.initiatives", "initiative id", TopicWriter.INITIATIVE_DOCUMENTS);

    /** Documents that were entered whole: their titles, so that what they say is named by them. */
    public static final Topic SOURCES =
            Topic.documents("utbredt.sources", "document id", TopicWriter.INITIATIVE_DOCUMENTS);

    /** Releases of the statistics: which state of the figures somebody froze. */
    public static final Topic RELEASES =
            Topic.documents("utbredt.releases", "release id", TopicWriter.INITIATIVE_DOCUMENTS);

    /** What stewards and operators say of findings: who sees to them, and what explains them. */
    public static final Topic FOLLOW_UPS =
            Topic.documents("utbredt.follow-ups", "finding id", TopicWriter.INITIATIVE_DOCUMENTS);

    /** What has become of the whole. What was said last of each matter stands for ever, what was said before for a month. */
    public static final Topic NEWS = new Topic(
            "utbredt.news", "matter", Set.of(TopicWriter.VIEW), 1, Optional.of(Duration.ofDays(31)), true, false);

    /** All that are everybody's, in the order a reader would meet them. */
    public static final List<Topic> ALL = List.of(
            DELIVERIES,
            REPORTS,
            OUTCOMES,
            PROGRESS,
            ACTORS,
            ACTOR_GROUPS,
            DELEGATIONS,
            EHR_SYSTEMS,
            AREAS,
            PUBLISHED_FIGURES,
            FOOTNOTES,
            SERVICES,
            INITIATIVES,
            SOURCES,
            RELEASES,
            FOLLOW_UPS,
            NEWS);

    /** Those that carry documents people edit or erase, in the contract's order. */
    public static final List<Topic> DOCUMENTS = ALL.stream()
            .filter(Topic::compacted)
            .filter(topic -> !topic.equals(PROGRESS) && !topic.equals(NEWS))
            .toList();

    /** As long as the brokers keep what was put into an inbox, and what was answered. */
    private static final Duration IN_AN_INBOX = Duration.ofDays(14);

    /** Reports a client puts down for the door to fetch. */
    public static final ClientTopic INBOX =
            new ClientTopic("utbredt.inbox.", "whatever the client likes", TopicWriter.CLIENT, IN_AN_INBOX);

    /** What the door answers to each record of an inbox. */
    public static final ClientTopic VERDICTS =
            new ClientTopic("utbredt.verdicts.", "topic, partition and offset answered", TopicWriter.DOOR, IN_AN_INBOX);

    /** Those each client with an inbox has for itself. They hold what is on its way, and are in no backup. */
    public static final List<ClientTopic> PER_CLIENT = List.of(INBOX, VERDICTS);

    private Topics() {}
}
