package no.utbredt.reporting.coverage.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a figure rests on (law 5).
 *
 * @param cut along what the answer is cut; two with a comma between them where it is cut across as well
 * @param knownAt as asked, a day or an instant
 * @param knownAtInstant the last second whose recordings count; asked for as {@code knownAt} it gives the same answer
 * @param maxAge how many days before the date what decides may have been said; null for any age
 * @param eligible whether it is asked of those alone who fulfil what the service requires; {@code eligibility} of a cell has how many
 * @param complete whether every member of the group is registered; if not, only its total is known
 * @param overlapping whether some actor counts in more than one cell; then the cells do not sum to the group
 * @param smallCellsSuppressed whether members may be persons, of whom fewer than three of a county and stage are told as unknown, or nothing at all
 * @param setAside reports of this service and role that are not heard
 * @param unplaced reports of this service and role whose actor or service is not known
 * @param knownUpTo the instant up to which everything is known, or null
 * @param provisional whether the answer may still change: it is asked as known later than that instant
 */
public record BasisBody(
        String service,
        Role role,
        Stage stage,
        String group,
        @Nullable String scope,
        String rollup,
        Weight weight,
        String cut,
        LocalDate date,
        String knownAt,
        Instant knownAtInstant,
        @Nullable LocalDate statedBy,
        LocalDate structure,
        @Nullable Integer maxAge,
        boolean eligible,
        boolean complete,
        boolean overlapping,
        boolean smallCellsSuppressed,
        int setAside,
        int unplaced,
        @Nullable Instant knownUpTo,
        boolean provisional)
        implements Line {

    /** The names of its values. */
    public static final List<String> COLUMNS = List.of(
            "service",
            "role",
            "stage",
            "group",
            "scope",
            "rollup",
            "weight",
            "cut",
            "date",
            "knownAt",
            "knownAtInstant",
            "statedBy",
            "structure",
            "maxAge",
            "eligible",
            "complete",
            "overlapping",
            "smallCellsSuppressed",
            "setAside",
            "unplaced",
            "knownUpTo",
            "provisional");

    /** Of an answer. */
    public static BasisBody of(CoverageAnswer answer, KnownUpTo known) {
        CoverageQuestion question = answer.question();
        return new BasisBody(
                question.service(),
                question.role(),
                question.stage(),
                question.group(),
                question.scope(),
                CoverageParameters.text(question.rollUp()),
                question.weight(),
                question.cut().toString(),
                question.day(),
                question.knownAt().toString(),
                question.knownAt().instant(),
                question.statedBy(),
                question.structure(),
                question.maxAge(),
                question.eligible(),
                answer.complete(),
                answer.overlapping(),
                answer.smallCellsSuppressed(),
                answer.setAside(),
                answer.unplaced(),
                known.edge(),
                known.provisional(question.knownAt()));
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                service(),
                role(),
                stage(),
                group(),
                scope(),
                rollup(),
                weight(),
                cut(),
                date(),
                knownAt(),
                knownAtInstant(),
                statedBy(),
                structure(),
                maxAge(),
                eligible(),
                complete(),
                overlapping(),
                smallCellsSuppressed(),
                setAside(),
                unplaced(),
                knownUpTo(),
                provisional());
    }
}
