package no.utbredt.edge.deed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What came of a deed. */
enum Outcome {
    /** It is done, or taken and being done. */
    DONE,
    /** It was refused, and nothing is done. */
    REFUSED,
    /** It could not be done just then. */
    FAILED,
    /** It was begun, and what came of it is not known. */
    UNKNOWN;

    /** @param status the answer as HTTP has it, or null where it is not known */
    static Outcome of(@Nullable Integer status) {
        if (status == null) {
            return UNKNOWN;
        }
        if (status < HttpStatus.BAD_REQUEST.value()) {
            return DONE;
        }
        return status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? REFUSED : FAILED;
    }
}
