package no.utbredt.reporting.gap.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CellArea;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.gap.Cause;
import no.utbredt.reporting.gap.Gap;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Named;
import no.utbredt.reporting.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who has not come so far yet.
 *
 * @param area what it is about: the nation, or the area asked about
 * @param state of the figure
 * @param figure the numbers, or null
 * @param withheld whether too few who may be persons are in some cause; then no cause is told (law 12)
 * @param causes those that occur; their weights sum to the denominator less the numerator
 * @param largest the ten weightiest of those that may be shown
 * @param vendors at most the ten vendors whose systems the weightiest of them run; who runs systems of two counts in both
 * @param missing by name those that may be shown, the weightiest first
 */
record GapBody(
        String notice,
        BasisBody basis,
        CellArea area,
        CellState state,
        @Nullable FigureNumbers figure,
        boolean withheld,
        List<CauseBody> causes,
        ClosingBody largest,
        List<ClosingBody> vendors,
        Page<MissingBody> missing) {

    private static final int MOST_VENDORS = 10;

    static GapBody of(Gap gap, Page<MissingBody> missing, Known then, KnownUpTo known) {
        Cell cell = gap.answer().cells().getFirst();
        Outcome outcome = cell.outcome();
        int day = OsloDay.number(gap.answer().question().structure());
        return new GapBody(
                Notice.TEXT,
                BasisBody.of(gap.answer(), known),
                CellArea.of(cell.area()),
                CellState.of(outcome),
                outcome instanceof Outcome.Known told ? FigureNumbers.of(told.figure()) : null,
                gap.withheld(),
                gap.sums().stream().map(sum -> CauseBody.of(sum, gap.weighed())).toList(),
                ClosingBody.of(gap.largest(), gap.weighed(), day, then),
                gap.vendors().stream()
                        .limit(MOST_VENDORS)
                        .map(closing -> ClosingBody.of(closing, gap.weighed(), day, then))
                        .toList(),
                missing);
    }

    /**
     * Those missing for one cause.
     *
     * @param derived always true: nobody said so, it follows from what is known (avledet)
     * @param actors how many, those nobody has named among them
     * @param weight what they weigh, or null when not known
     * @param unknown of how many nobody has told where they stand: they may be there
     */
    record CauseBody(
            Cause cause,
            boolean derived,
            long actors,
            @Nullable Long weight,
            long unknown) {

        static CauseBody of(Gap.Sum sum, boolean weighed) {
            return new CauseBody(sum.cause(), true, sum.actors(), weighed ? sum.weight() : null, sum.unknown());
        }
    }

    /**
     * Some who are missing, and how far it would be come if all of them were there.
     *
     * @param vendor who makes the systems they run; null for those of whom none is known, and for the largest
     * @param actors how many
     * @param named the first ten of them
     * @param weight what they weigh, or null when not known
     * @param sharePercent the share then, or null where there is no figure
     */
    record ClosingBody(
            @Nullable Named vendor,
            int actors,
            List<Named> named,
            @Nullable Long weight,
            @Nullable BigDecimal sharePercent) {

        private static final int MOST_NAMED = 10;

        static ClosingBody of(Gap.Closing closing, boolean weighed, int day, Known known) {
            return new ClosingBody(
                    closing.id() == null ? null : new Named(closing.id(), String.valueOf(closing.name())),
                    closing.actors().size(),
                    closing.actors().stream()
                            .limit(MOST_NAMED)
                            .flatMap(actor -> Stream.ofNullable(Named.actor(actor, day, known)))
                            .toList(),
                    weighed ? closing.weight() : null,
                    weighed ? FigureNumbers.percent(closing.then()) : null);
        }
    }
}
