package no.utbredt.reporting.statement;

/** Nothing is known to stand in a document. */
public final class UnknownDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String document;

    UnknownDocument(String document) {
        super("nothing is known to stand in " + document);
        this.document = document;
    }

    /** Its id. */
    public String document() {
        return document;
    }
}
