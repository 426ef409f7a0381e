package no.utbredt.local;

/** The platform cannot start, for a reason whoever started it can remove; the message is one line and says which. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Exit code: a port is taken. */
    public static final int PORT_TAKEN = 2;

    /** Exit code: another platform runs on the same data folder, or the folder cannot be used. */
    public static final int DATA_TAKEN = 3;

    /** Exit code: a setting has a value that makes no sense. */
    public static final int WRONG_SETTING = 4;

    private final int exitCode;

    private CannotStart(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static CannotStart because(int exitCode, String message) {
        return new CannotStart(exitCode, message);
    }

    /** What the process exits with. */
    public int exitCode() {
        return exitCode;
    }
}
