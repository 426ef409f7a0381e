package no.utbredt.client.problem;

import org.jspecify.annotations.Nullable;

/** Nobody answered, or nobody who could, for as long as was tried. What was sent may have been taken; it is safe to send it again. */
public final class Unreachable extends Failure {

    private static final long serialVersionUID = 1L;

    public Unreachable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
