package no.utbredt.contract.initiative;

/**
 * A name a document uses; the first is the display name.
 *
 * @param name the name
 * @param source who says so, and where
 */
public record Name(String name, SourceReference source) {}
