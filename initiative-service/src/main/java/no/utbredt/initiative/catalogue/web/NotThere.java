package no.utbredt.initiative.catalogue.web;

/** Something asked for by its id does not exist. */
final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String id;

    NotThere(String what, String id) {
        super("there is no %s '%s'".formatted(what, id));
        this.what = what;
        this.id = id;
    }

    String what() {
        return what;
    }

    String id() {
        return id;
    }
}
