package no.utbredt.contract.initiative;

/**
 * A programme, strategy or portfolio it is part of.
 *
 * @param initiative id of the initiative above
 * @param source who says so, and where
 */
public record Parent(String initiative, SourceReference source) {}
