package no.utbredt.reporting.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why an attempt failed.
 *
 * @param status what was answered, or null when nothing was
 */
public record Failure(Instant at, Code code, @Nullable Integer status) {

    /** What went wrong. */
    public enum Code {
        /** It answered, and not with 2xx. */
        REFUSED,
        /** It answered the question whether it wants to be told, and did not say that it does. */
        NOT_ALLOWED,
        /** Its name has no address. */
        NO_ADDRESS,
        /** Its address is none of the public internet, or it is not asked by https. */
        NOT_PUBLIC,
        /** No connection came about. */
        NOT_REACHED,
        /** Its certificate is not believed, or it spoke no TLS. */
        NOT_TRUSTED,
        /** It did not answer in time. */
        TOO_SLOW
    }
}
