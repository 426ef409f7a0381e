package no.utbredt.initiative.roadmap;

/** Somebody else has changed the initiative since the writer read it. */
public final class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Outdated(String id, Throwable cause) {
        super("initiative %s has been changed by somebody else".formatted(id), cause);
    }
}
