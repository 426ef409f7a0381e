package no.utbredt.cli;

/** Something whoever types can put right; the message says how. */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exit;

    /** @param exit of {@link Exit} */
    public UserError(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
