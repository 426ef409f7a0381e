package no.utbredt.client.verdict;

import java.time.Instant;
import java.util.List;
import no.utbredt.client.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one report.
 *
 * @param source as sent; null where it could not be read
 * @param id as sent; null where it could not be read
 * @param recordedAt when the log took it; null while there is no verdict
 * @param problems what is wrong; empty when nothing is
 * @param notices what the sender of a report that is taken may want to know, such as that its actor is not known yet
 */
public record Result(
        @Nullable String source,
        @Nullable String id,
        Status status,
        @Nullable Instant recordedAt,
        List<Problem> problems,
        List<Problem> notices) {

    public Result {
        problems = problems == null ? List.of() : List.copyOf(problems);
        notices = notices == null ? List.of() : List.copyOf(notices);
    }
}
