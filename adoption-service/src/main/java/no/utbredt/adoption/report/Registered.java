package no.utbredt.adoption.report;

/** Whom and what the registries know, as far as the door has heard: what it does not know finds its place later (law 11). */
public interface Registered {

    /** Whether anybody ever had that identifier; for a service area, whether one of them has such an area. */
    boolean actor(Subject subject);

    /** Whether the catalogue has that service; true as long as the catalogue has not been read. */
    boolean service(String id);

    /** Whether the roadmap cites that document; true as long as the roadmap has not been read. */
    boolean document(String id);
}
