package no.utbredt.contract;

/** CloudEvents {@code type} of everything that travels. The number is the major version of the data's schema. */
public enum EventType {
    /** A source says: this actor, this service, this role, this stage. Sent by vendors, carried on deliveries and reports. */
    ADOPTION_REPORTED("no.utbredt.adoption.reported.v1"),
    /** A source takes back events it named, of whatever kind. Sent by vendors, carried on deliveries and reports. */
    ADOPTION_RETRACTED("no.utbredt.adoption.retracted.v1"),
    /** A source says how much an actor used a service in a month. Sent by vendors, carried on deliveries and reports. */
    USAGE_REPORTED("no.utbredt.usage.reported.v1"),
    /** A vendor says whether its EHR system supports a service. Sent by vendors, carried on deliveries and reports. */
    SUPPORT_REPORTED("no.utbredt.support.reported.v1"),
    /** A source says which agreement an actor has. Sent by vendors, carried on deliveries and reports. */
    AGREEMENT_REPORTED("no.utbredt.agreement.reported.v1"),
    /** A source has nothing new to say. Sent by vendors, carried on deliveries and reports. */
    HEARTBEAT("no.utbredt.heartbeat.v1"),
    /** The register's verdict on one delivery. */
    DELIVERY_JUDGED("no.utbredt.delivery.judged.v1"),
    /** The door's answer to one record of a client's inbox. */
    INBOX_ANSWERED("no.utbredt.inbox.answered.v1"),
    /** A pulse through the deliveries log; it carries nothing and is passed on as progress. */
    TICK("no.utbredt.tick.v1"),
    /** A writer has worked off everything up to an instant. */
    PROGRESSED("no.utbredt.progress.v1"),
    ACTOR_STATE("no.utbredt.actor.state.v1"),
    ACTOR_GROUP_STATE("no.utbredt.actor-group.state.v1"),
    DELEGATION_STATE("no.utbredt.delegation.state.v1"),
    EHR_SYSTEM_STATE("no.utbredt.ehr-system.state.v1"),
    AREA_STATE("no.utbredt.area.state.v1"),
    PUBLISHED_FIGURE_STATE("no.utbredt.published-figure.state.v1"),
    FOOTNOTE_STATE("no.utbredt.footnote.state.v1"),
    SERVICE_STATE("no.utbredt.service.state.v1"),
    INITIATIVE_STATE("no.utbredt.initiative.state.v1"),
    SOURCE_STATE("no.utbredt.source.state.v1"),
    RELEASE_STATE("no.utbredt.release.state.v1"),
    FOLLOW_UP_STATE("no.utbredt.follow-up.state.v1"),
    /** How far a service has come in a group is another than was told last. News. */
    COVERAGE_CHANGED("no.utbredt.coverage-changed.v1"),
    /** A step of a target is reached, whatever the unknown turn out to be. News. */
    TARGET_REACHED("no.utbredt.target-reached.v1"),
    /** The pace of a step of a target is not enough, or its time is over. News. */
    TARGET_AT_RISK("no.utbredt.target-at-risk.v1"),
    /** A vendor has not been heard for long. News. */
    SOURCE_SILENT("no.utbredt.source-silent.v1"),
    /** Sources cannot all be right about an actor. News. */
    DISAGREEMENT_FOUND("no.utbredt.disagreement-found.v1");

    private final String type;

    EventType(String type) {
        this.type = type;
    }

    /** The value of the CloudEvents attribute {@code type}. */
    public String type() {
        return type;
    }
}
