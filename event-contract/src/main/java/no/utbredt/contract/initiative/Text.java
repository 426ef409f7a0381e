package no.utbredt.contract.initiative;

/**
 * A text with its source.
 *
 * @param text in Norwegian, short
 * @param source who says so, and where
 */
public record Text(String text, SourceReference source) {}
