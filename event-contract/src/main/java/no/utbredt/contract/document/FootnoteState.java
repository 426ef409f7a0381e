package no.utbredt.contract.document;

/**
 * The words a report rests on. They are published only of a report the register recorded, and only when they may be shown; where
 * they stand in their document is on the log. The document's id is the beginning of the SHA-256 of the report's source, a space and
 * its id, 32 hexadecimal digits; an erased footnote has a single state, null.
 *
 * @param quote the source's own words, at most 2,000 characters
 */
public record FootnoteState(String quote) {}
