package no.utbredt.reporting.matrix.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Alphabet;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.web.CellArea;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.matrix.Matrix;
import no.utbredt.reporting.matrix.MatrixQuestion;
import no.utbredt.reporting.matrix.Row;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * Services by groups.
 *
 * @param groups those with a cell, in the order of their Norwegian names
 * @param rows by solution, each service followed by its parts
 * @param silent the services and roles nothing is reported or published of
 */
record MatrixBody(
        String notice, MatrixBasisBody basis, List<Named> groups, List<MatrixRowBody> rows, List<SilentBody> silent) {

    static MatrixBody of(Matrix matrix, Known then, KnownUpTo known) {
        return new MatrixBody(
                Notice.TEXT,
                MatrixBasisBody.of(matrix.question(), known),
                matrix.rows().stream()
                        .flatMap(told -> told.cells().stream())
                        .map(Matrix.Field::group)
                        .distinct()
                        .map(group -> Named.group(group, then))
                        .sorted(Comparator.comparing(Named::name, Alphabet.NORWEGIAN))
                        .toList(),
                matrix.rows().stream().map(told -> MatrixRowBody.of(told)).toList(),
                matrix.silent().stream().map(SilentBody::of).toList());
    }

    private static Named solutionOf(Row row) {
        return new Named(row.service().solution(), row.service().solutionName());
    }

    private static Named serviceOf(Row row) {
        return new Named(row.id(), row.service().name());
    }

    /**
     * What all figures rest on: each actor for itself, by the structure of each day.
     *
     * @param area what they are about: the nation, or the area asked about
     * @param since the day the change is counted from
     * @param from the curves have the month ends from this day on
     * @param maxAge how many days before each day what decides may have been said; null for any age
     * @param knownUpTo the instant up to which everything is known, or null
     * @param provisional whether the answer may still change
     */
    record MatrixBasisBody(
            CellArea area,
            Stage stage,
            Weight weight,
            LocalDate date,
            LocalDate since,
            LocalDate from,
            String knownAt,
            @Nullable LocalDate statedBy,
            @Nullable Integer maxAge,
            @Nullable Instant knownUpTo,
            boolean provisional) {

        static MatrixBasisBody of(MatrixQuestion question, KnownUpTo known) {
            return new MatrixBasisBody(
                    CellArea.of(question.area() == null ? Area.nation() : question.area()),
                    question.stage(),
                    question.weight(),
                    question.day(),
                    question.since(),
                    question.from(),
                    question.knownAt().toString(),
                    question.statedBy(),
                    question.maxAge(),
                    known.edge(),
                    known.provisional(question.knownAt()));
        }
    }

    /**
     * A service in one role.
     *
     * @param depth 0 for a service, more for a part of one
     * @param cells one for each group it is for or of which something is published
     */
    record MatrixRowBody(Named solution, Named service, Role role, int depth, List<MatrixCellBody> cells) {

        static MatrixRowBody of(Matrix.Told told) {
            Row row = told.row();
            return new MatrixRowBody(
                    solutionOf(row),
                    serviceOf(row),
                    row.role(),
                    row.depth(),
                    told.cells().stream().map(MatrixCellBody::of).toList());
        }
    }

    /** A service and role of which nothing is told: everything about it is unknown, which is not nought. */
    record SilentBody(Named solution, Named service, Role role) {

        static SilentBody of(Row row) {
            return new SilentBody(solutionOf(row), serviceOf(row), row.role());
        }
    }
}
