package no.utbredt.initiative.roadmap.item;

/**
 * A service or version of one that it introduces.
 *
 * @param service id of a service of the catalogue
 * @param source who says so, and where
 */
public record ServiceMention(String service, Citation source) implements Statement {}
