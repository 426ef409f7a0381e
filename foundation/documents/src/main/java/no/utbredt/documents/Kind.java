package no.utbredt.documents;

import java.util.List;
import no.utbredt.contract.EventType;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.AreaState;
import no.utbredt.contract.document.DelegationState;
import no.utbredt.contract.document.EhrSystemState;
import no.utbredt.contract.document.FollowUpState;
import no.utbredt.contract.document.FootnoteState;
import no.utbredt.contract.document.PublishedFigureState;
import no.utbredt.contract.document.ReleaseState;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.contract.document.SourceState;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of document: where it is kept and how it is published.
 *
 * @param name name of the collection, also of the kind on markers and gauges
 * @param state class of a document's state
 * @param topic compacted topic its documents are published on, keyed by document id
 * @param type CloudEvents type they are published as
 */
public record Kind<S>(String name, Class<S> state, Topic topic, EventType type) {

    public static final Kind<ServiceState> SERVICES =
            new Kind<>("services", ServiceState.class, Topics.SERVICES, EventType.SERVICE_STATE);

    public static final Kind<ActorGroupState> ACTOR_GROUPS =
            new Kind<>("actor-groups", ActorGroupState.class, Topics.ACTOR_GROUPS, EventType.ACTOR_GROUP_STATE);

    public static final Kind<ActorState> ACTORS =
            new Kind<>("actors", ActorState.class, Topics.ACTORS, EventType.ACTOR_STATE);

    public static final Kind<DelegationState> DELEGATIONS =
            new Kind<>("delegations", DelegationState.class, Topics.DELEGATIONS, EventType.DELEGATION_STATE);

    public static final Kind<EhrSystemState> EHR_SYSTEMS =
            new Kind<>("ehr-systems", EhrSystemState.class, Topics.EHR_SYSTEMS, EventType.EHR_SYSTEM_STATE);

    public static final Kind<AreaState> AREAS =
            new Kind<>("areas", AreaState.class, Topics.AREAS, EventType.AREA_STATE);

    public static final Kind<PublishedFigureState> PUBLISHED_FIGURES = new Kind<>(
            "published-figures",
            PublishedFigureState.class,
            Topics.PUBLISHED_FIGURES,
            EventType.PUBLISHED_FIGURE_STATE);

    public static final Kind<FootnoteState> FOOTNOTES =
            new Kind<>("published-footnotes", FootnoteState.class, Topics.FOOTNOTES, EventType.FOOTNOTE_STATE);

    /** An initiative is its JSON: only the initiative-service has a type for the whole of it. */
    public static final Kind<ObjectNode> INITIATIVES =
            new Kind<>("initiatives", ObjectNode.class, Topics.INITIATIVES, EventType.INITIATIVE_STATE);

    public static final Kind<SourceState> SOURCES =
            new Kind<>("sources", SourceState.class, Topics.SOURCES, EventType.SOURCE_STATE);

    public static final Kind<ReleaseState> RELEASES =
            new Kind<>("releases", ReleaseState.class, Topics.RELEASES, EventType.RELEASE_STATE);

    public static final Kind<FollowUpState> FOLLOW_UPS =
            new Kind<>("follow-ups", FollowUpState.class, Topics.FOLLOW_UPS, EventType.FOLLOW_UP_STATE);

    /** Every kind there is: one for each topic of documents. */
    public static final List<Kind<?>> ALL = List.of(
            SERVICES,
            ACTOR_GROUPS,
            ACTORS,
            DELEGATIONS,
            EHR_SYSTEMS,
            AREAS,
            PUBLISHED_FIGURES,
            FOOTNOTES,
            INITIATIVES,
            SOURCES,
            RELEASES,
            FOLLOW_UPS);

    public Kind {
        if (!topic.compacted() || topic.partitions() != 1) {
            throw new IllegalArgumentException(
                    "documents are published on a compacted topic with one partition, " + topic.name() + " is not");
        }
    }
}
