package no.utbredt.contract.initiative;

/**
 * Anything a document says that has no better home.
 *
 * @param id unique within this list of the initiative
 * @param topic what it is about
 * @param text in Norwegian
 * @param source who says so, and where
 */
public record Remark(String id, String topic, String text, SourceReference source) {}
