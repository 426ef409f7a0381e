package no.utbredt.edge.load;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.springframework.core.NestedExceptionUtils;

/** A body is not taken. */
final class BodyRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LoadProblem problem;

    BodyRefused(LoadProblem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    private BodyRefused(LoadProblem problem, IOException cause) {
        super(problem.detail(), cause);
        this.problem = problem;
    }

    /** It could not be read to its end. */
    static BodyRefused broken(IOException cause) {
        boolean silent = NestedExceptionUtils.getMostSpecificCause(cause) instanceof SocketTimeoutException;
        return new BodyRefused(silent ? LoadProblem.tooSlow() : LoadProblem.incomplete(), cause);
    }

    /** Whether reading itself failed. */
    boolean broken() {
        return getCause() != null;
    }

    LoadProblem problem() {
        return problem;
    }
}
