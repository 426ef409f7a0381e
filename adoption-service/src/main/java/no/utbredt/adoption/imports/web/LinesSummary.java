package no.utbredt.adoption.imports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.edge.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The last line of an answer.
 *
 * @param complete whether every line that was sent is answered above
 * @param dryRun whether nothing was recorded
 * @param lines how many are answered
 * @param statuses how many have which status
 * @param problem why not all are; null when they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinesSummary(
        boolean complete,
        boolean dryRun,
        long lines,
        Map<String, Long> statuses,
        @Nullable Problem problem) {

    /** So far nothing. */
    static LinesSummary none(boolean dryRun) {
        return new LinesSummary(true, dryRun, 0, Map.of(), null);
    }

    LinesSummary and(String status) {
        Map<String, Long> counted = new TreeMap<>(statuses);
        counted.merge(status, 1L, Long::sum);
        return new LinesSummary(complete, dryRun, lines + 1, counted, problem);
    }

    LinesSummary brokenOff(Problem why) {
        return new LinesSummary(false, dryRun, lines, statuses, why);
    }

    /** As it stands in the last line: told from a report's by its only member. */
    record Line(LinesSummary summary) {}
}
