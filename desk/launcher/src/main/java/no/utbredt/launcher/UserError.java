package no.utbredt.launcher;

/** Something the person at the keyboard can put right; the message says how. */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message that names what is wrong and the setting that changes it. */
    public UserError(String message) {
        super(message);
    }
}
