package no.utbredt.adoption.report;

import java.util.Optional;
import java.util.function.Predicate;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Misread;
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

    /**
     * The quote, when it may be shown: when it is classified {@code OPEN}, or is not classified and its document is open.
     *
     * @param openDocument whether the document of that id is known to be open
     * @return empty too when there is none, or one that no door would take today
     */
    public Optional<String> openQuote(Predicate<String> openDocument) {
        JsonNode evidence = said.path("evidence");
        String classification = evidence.path("classification").asString("");
        boolean open = classification.isEmpty()
                ? openDocument.test(evidence.path("document").asString(""))
                : classification.equals(Footnotes.Classification.OPEN.name());
        try {
            return open ? evidence.path("quote").stringValueOpt().map(Codes::quote) : Optional.empty();
        } catch (FaultyValue | Misread e) {
            return Optional.empty();
        }
    }

    /** The document whose openness decides whether the quote may be shown; empty where there is none, or it is classified itself. */
    public Optional<String> decidedBy() {
        JsonNode evidence = said.path("evidence");
        return evidence.path("classification").asString("").isEmpty()
                        && openQuote(anyDocument -> true).isPresent()
                ? evidence.path("document").stringValueOpt()
                : Optional.empty();
    }

    /** Whether it is more than is kept beside one report. */
    boolean tooLarge() {
        return said.toString().length() > MOST;
    }
}
