package no.utbredt.adoption.history;

/** Somebody else changed the document since the caller read it; nothing was written. */
public final class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Edition current;

    public Outdated(Edition current, Throwable cause) {
        super("the document has edition " + current, cause);
        this.current = current;
    }

    /** The edition it has. */
    public Edition current() {
        return current;
    }
}
