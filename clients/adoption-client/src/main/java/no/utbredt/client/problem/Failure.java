package no.utbredt.client.problem;

import org.jspecify.annotations.Nullable;

/** A call did not give what was asked for. */
public abstract sealed class Failure extends RuntimeException permits Refusal, Unreachable {

    private static final long serialVersionUID = 1L;

    Failure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
