package no.utbredt.initiative.roadmap.item;

/**
 * An actor group the initiative is for.
 *
 * @param group id of an actor group of the catalogue
 * @param source who says so, and where
 */
public record GroupMention(String group, Citation source) implements Statement {}
