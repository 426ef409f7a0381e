package no.utbredt.initiative.answer;

/** It is not said what the writer saw; nothing is changed. */
public final class PreconditionMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String tag;

    /**
     * @param name of the file
     * @param tag what stands of it
     */
    public PreconditionMissing(String name, String tag) {
        super("It is not said which state of %s this was based on".formatted(name));
        this.name = name;
        this.tag = tag;
    }

    /** The same as the message, in Norwegian bokmål. */
    public String detailNb() {
        return "Det er ikke sagt hvilken tilstand av %s dette bygger på".formatted(name);
    }

    public String tag() {
        return tag;
    }
}
