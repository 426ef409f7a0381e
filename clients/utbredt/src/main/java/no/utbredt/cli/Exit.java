package no.utbredt.cli;

/** How the command ends. */
public final class Exit {

    public static final int OK = 0;
    /** It was said no to. */
    public static final int REFUSED = 1;
    /** The words are wrong. */
    public static final int USAGE = 2;
    /** Nobody answered. */
    public static final int UNREACHABLE = 3;
    /** Nobody is logged in, or the issuer gives no token. */
    public static final int NOBODY = 4;
    /** It is not settled yet; ask again. */
    public static final int PENDING = 5;

    private Exit() {}
}
