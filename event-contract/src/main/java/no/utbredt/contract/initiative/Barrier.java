package no.utbredt.contract.initiative;

/**
 * What stands in the way.
 *
 * @param id unique within this list of the initiative
 * @param text in Norwegian
 * @param source who says so, and where
 */
public record Barrier(String id, String text, SourceReference source) {}
