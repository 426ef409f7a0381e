package no.utbredt.recovery;

/** Something whoever runs a backup or a restore can put right; the message says how, in Norwegian first. */
public final class CannotRecover extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CannotRecover(String message) {
        super(message);
    }

    /** With the same in Norwegian bokmål and in English. */
    public static CannotRecover because(String norwegian, String english) {
        return new CannotRecover(norwegian + "\n" + english);
    }
}
