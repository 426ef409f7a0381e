package no.utbredt.initiative.answer;

import java.util.List;

/** Something asked for by its id does not exist. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String id;
    private final List<String> nearest;

    public NotThere(String what, String id) {
        this(what, id, List.of());
    }

    /** @param nearest what was probably meant, nearest first */
    public NotThere(String what, String id, List<String> nearest) {
        super("there is no %s '%s'".formatted(what, id));
        this.what = what;
        this.id = id;
        this.nearest = List.copyOf(nearest);
    }

    public String what() {
        return what;
    }

    public String id() {
        return id;
    }

    public List<String> nearest() {
        return nearest;
    }
}
