package no.utbredt.initiative.roadmap.item;

/**
 * A name a document uses; the first is the display name.
 *
 * @param name the name
 * @param source who says so, and where
 */
public record Name(String name, Citation source) implements Statement {}
