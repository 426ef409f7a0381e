package no.utbredt.reporting.coverage;

import org.jspecify.annotations.Nullable;

/**
 * How many of those in a cell are eligible, each actor counting one; together they are all who are in it (law 4).
 *
 * @param eligible who certainly fulfil what is required
 * @param notEligible who certainly do not, and are in neither denominator nor stages
 * @param unknown of whom that is not known; they count as unknown
 */
public record EligibleCount(long eligible, long notEligible, long unknown) {

    /** Of a cell; null where it is not asked of the eligible alone, or nothing may be told. */
    static @Nullable EligibleCount of(CoverageQuestion question, Crowd crowd, Outcome outcome) {
        Tally counted =
                switch (outcome) {
                    case Outcome.Known known -> known.actors();
                    case Outcome.Unknown unknown -> unknown.actors();
                    case Outcome.NotOffered notOffered -> notOffered.actors();
                    case Outcome.Suppressed suppressed -> null;
                };
        return !question.eligible() || counted == null
                ? null
                : new EligibleCount(crowd.eligible(), crowd.notEligible(), counted.total() - crowd.eligible());
    }
}
