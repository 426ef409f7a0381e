package no.utbredt.reporting.matrix.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Difference;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.AgeBody;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.initiative.web.AimBody;
import no.utbredt.reporting.matrix.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * One service in one group.
 *
 * @param group its id
 * @param reason why it is unknown, else null
 * @param figure the numbers, or null
 * @param derived how many actors stand where succession or a published figure puts them
 * @param scopeLimited of how many something certain is known, of some scope only
 * @param published how many figures are published of it
 * @param age how old what decides is, or null
 * @param before what it said on the day it is compared with
 * @param change since then; null where one of the two has no figure
 * @param curve oldest first, the day itself last
 * @param targets set for just this service, role, stage, group and weight
 */
record MatrixCellBody(
        String group,
        CellState state,
        Outcome.@Nullable Reason reason,
        @Nullable FigureNumbers figure,
        int derived,
        int scopeLimited,
        int published,
        @Nullable AgeBody age,
        MatrixPointBody before,
        @Nullable DifferenceBody change,
        List<MatrixPointBody> curve,
        List<AimBody> targets) {

    static MatrixCellBody of(Matrix.Field field) {
        Cell now = field.now();
        return new MatrixCellBody(
                field.group(),
                CellState.of(now.outcome()),
                now.outcome() instanceof Outcome.Unknown unknown ? unknown.reason() : null,
                now.outcome() instanceof Outcome.Known known ? FigureNumbers.of(known.figure()) : null,
                now.derived(),
                now.scopeLimited(),
                now.published().size(),
                AgeBody.of(now.age()),
                MatrixPointBody.of(null, field.before()),
                DifferenceBody.of(field.change()),
                field.curve().stream()
                        .map(point -> MatrixPointBody.of(point.day(), point.outcome()))
                        .toList(),
                field.targets().stream().map(AimBody::of).toList());
    }

    /**
     * A day. The numbers are null where the state is not KNOWN.
     *
     * @param date the day, or null for the one the basis names
     * @param unknown what nobody has reported
     * @param sharePercent null where nobody is known, nobody is relevant, or less is counted than published
     */
    record MatrixPointBody(
            @Nullable LocalDate date,
            CellState state,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Long lowerBound,
            @Nullable Long upperBound,
            @Nullable Long unknown,
            @Nullable BigDecimal sharePercent) {

        static MatrixPointBody of(@Nullable LocalDate day, Outcome outcome) {
            if (!(outcome instanceof Outcome.Known known)) {
                return new MatrixPointBody(day, CellState.of(outcome), null, null, null, null, null, null);
            }
            Figure figure = known.figure();
            return new MatrixPointBody(
                    day,
                    CellState.KNOWN,
                    figure.numerator(),
                    figure.denominator(),
                    figure.lowerBound(),
                    figure.upperBound(),
                    figure.unknown(),
                    FigureNumbers.percent(figure.share()));
        }
    }

    /**
     * What the figure is more than before, in the weight asked for.
     *
     * @param points percentage points between the shares with one decimal, or null where one of them is not told
     */
    record DifferenceBody(
            long numerator,
            long denominator,
            long unknown,
            @Nullable BigDecimal points) {

        static @Nullable DifferenceBody of(@Nullable Difference difference) {
            return difference == null
                    ? null
                    : new DifferenceBody(
                            difference.numerator(),
                            difference.denominator(),
                            difference.unknown(),
                            difference.points());
        }
    }
}
