package no.utbredt.contract.initiative;

/**
 * An actor group the initiative is for.
 *
 * @param group id of an actor group of the catalogue
 * @param source who says so, and where
 */
public record GroupMention(String group, SourceReference source) {}
