package no.utbredt.adoption.footnote;

/**
 * A quote that may be shown once its document is known to be open. The words themselves are kept at the desk.
 *
 * @param document id of the document, which holds no space
 * @param mark whose quote it is
 */
public record WaitingQuote(String document, FootnoteMark mark) {}
