package no.utbredt.adoption.report;

import tools.jackson.databind.JsonNode;

/**
 * What a sender said beyond the log: the quote, its classification and fields we do not know. It lives in an erasable document
 * and never decides whether two reports are the same.
 *
 * @param said the event's whole {@code data}
 */
public record Footnote(JsonNode said) {

    /** What is kept of one report beside the log, in characters of JSON. */
    static final int MOST = 256 * 1024;

    /** Whether it is more than is kept beside one report. */
    boolean tooLarge() {
        return said.toString().length() > MOST;
    }
}
