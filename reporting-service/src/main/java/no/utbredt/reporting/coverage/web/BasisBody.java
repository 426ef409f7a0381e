package no.utbredt.reporting.coverage.web;

import java.time.Instant;
import java.time.LocalDate;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.KnownUpTo;
import org.jspecify.annotations.Nullable;

/**
 * What a figure rests on (law 5).
 *
 * @param maxAge how many days before the date what decides may have been said; null for any age
 * @param complete whether every member of the group is registered; if not, only its total is known
 * @param setAside reports of this service and role that are not heard
 * @param unplaced reports of this service and role whose actor or service is not known
 * @param knownUpTo the instant up to which everything is known, or null
 * @param provisional whether the answer may still change: it is asked as known later than that instant
 */
record BasisBody(
        String service,
        Role role,
        Stage stage,
        String group,
        @Nullable String scope,
        String rollup,
        Weight weight,
        Cut cut,
        LocalDate date,
        LocalDate knownAt,
        @Nullable LocalDate statedBy,
        LocalDate structure,
        @Nullable Integer maxAge,
        boolean complete,
        int setAside,
        int unplaced,
        @Nullable Instant knownUpTo,
        boolean provisional) {

    static BasisBody of(CoverageAnswer answer, KnownUpTo known) {
        CoverageQuestion question = answer.question();
        return new BasisBody(
                question.service(),
                question.role(),
                question.stage(),
                question.group(),
                question.scope(),
                CoverageParameters.text(question.rollUp()),
                question.weight(),
                question.cut(),
                question.day(),
                question.knownAt(),
                question.statedBy(),
                question.structure(),
                question.maxAge(),
                answer.complete(),
                answer.setAside(),
                answer.unplaced(),
                known.edge(),
                known.provisional(question.knownAt()));
    }
}
