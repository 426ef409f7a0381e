package no.utbredt.reporting.partner.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Share;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.partner.Readiness;
import no.utbredt.reporting.partner.Readiness.Certainty;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * Whether those whom the service is for are ready together.
 *
 * @param state of the area's coverage; only where it is KNOWN anything is told
 * @param withheld whether members may be persons (law 12)
 * @param all whether all have come so far
 * @param any whether anybody has
 * @param there how many have
 * @param notThere how many have not
 * @param unknown of how many it is not known
 * @param sharePercent {@code there} of the three, or null where nobody is known
 * @param together the first day on which all certainly had come so far, or null while somebody has not
 * @param last the last to come; while not all have, those who have not certainly come. At most twenty
 */
record ReadinessBody(
        CellState state,
        boolean withheld,
        Certainty all,
        Certainty any,
        long there,
        long notThere,
        long unknown,
        @Nullable BigDecimal sharePercent,
        @Nullable LocalDate together,
        List<Named> last) {

    private static final int MOST_LAST = 20;

    static ReadinessBody of(Readiness readiness, Known known) {
        Outcome outcome = readiness.coverage().cells().getFirst().outcome();
        int day = OsloDay.number(readiness.coverage().question().structure());
        long there = readiness.count(Certainty.YES);
        long notThere = readiness.count(Certainty.NO);
        int members = readiness.members().size();
        return new ReadinessBody(
                CellState.of(outcome),
                readiness.withheld(),
                readiness.all(),
                readiness.any(),
                there,
                notThere,
                readiness.count(Certainty.UNKNOWN),
                there + notThere == 0 ? null : FigureNumbers.percent(new Share(there, members)),
                readiness.together(),
                readiness.last().stream()
                        .limit(MOST_LAST)
                        .flatMap(actor -> Stream.ofNullable(Named.actor(actor, day, known)))
                        .toList());
    }
}
