package no.utbredt.initiative.answer;

/** Something asked for by its id does not exist. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String id;

    public NotThere(String what, String id) {
        super("there is no %s '%s'".formatted(what, id));
        this.what = what;
        this.id = id;
    }

    public String what() {
        return what;
    }

    public String id() {
        return id;
    }
}
