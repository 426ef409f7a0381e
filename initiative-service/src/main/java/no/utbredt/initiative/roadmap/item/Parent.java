package no.utbredt.initiative.roadmap.item;

/**
 * A programme, strategy or portfolio it is part of.
 *
 * @param initiative id of the initiative above
 * @param source who says so, and where
 */
public record Parent(String initiative, Citation source) implements Statement {}
