package no.utbredt.adoption.report;

import tools.jackson.databind.JsonNode;

/**
 * What a sender said beyond the log: the quote, its classification and fields we do not know. It lives in an erasable document
 * and never decides whether two reports are the same.
 *
 * @param said the event's whole {@code data}
 */
public record Footnote(JsonNode said) {}
