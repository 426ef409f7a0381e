package no.utbredt.reporting.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.matrix.Row;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * Where is a group with each service?
 *
 * @param group its id
 * @param stage at least this stage
 * @param wide from this share on it is widely spread, above 0 and up to 1
 * @param day the day asked about, by whose structure it is asked
 * @param knownAt as known when it is asked
 * @param statedBy the day by whose end sources must have said it, or null
 */
public record BoardQuestion(
        String group,
        Stage stage,
        BigDecimal wide,
        LocalDate day,
        KnownAt knownAt,
        @Nullable LocalDate statedBy) {
    public BoardQuestion {
        if (wide.signum() <= 0 || wide.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share above 0 and up to 1, not " + wide);
        }
    }

    /** What is taken into account. */
    public Horizon horizon() {
        return Horizon.of(knownAt, statedBy);
    }

    /** The question of one service. */
    public CoverageQuestion coverage(Row row) {
        return new CoverageQuestion(
                row.id(),
                row.role(),
                stage,
                group,
                null,
                RollUp.none(),
                Weight.ACTORS,
                Cut.NATION,
                day,
                knownAt,
                statedBy,
                day,
                Audience.PUBLIC);
    }
}
