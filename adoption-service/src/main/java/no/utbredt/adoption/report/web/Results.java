package no.utbredt.adoption.report.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.adoption.report.Answer;

/** The answers to one request, in the order of its reports. */
public record Results(List<Result> results) {

    private static final Set<String> TAKEN = Set.of("received", "recorded", "duplicate");

    /** The answers in these words. */
    public static Results of(List<Answer> answers) {
        return new Results(answers.stream().map(Result::of).toList());
    }

    /**
     * 200 every report has its verdict, 202 at least one is only received, 422 all are refused, 409 all are conflicts, 503 at
     * least one could not be kept, 207 anything else: read each result.
     */
    public int status() {
        Set<String> statuses = results.stream().map(Result::status).collect(Collectors.toSet());
        if (statuses.contains("unavailable")) {
            return 503;
        }
        if (TAKEN.containsAll(statuses)) {
            return statuses.contains("received") ? 202 : 200;
        }
        if (statuses.equals(Set.of("refused"))) {
            return 422;
        }
        return statuses.equals(Set.of("conflict")) ? 409 : 207;
    }
}
