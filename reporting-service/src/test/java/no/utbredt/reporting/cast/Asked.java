package no.utbredt.reporting.cast;

import java.time.LocalDate;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The same question, asked another way. */
public final class Asked {
    private Asked() {}

    public static CoverageQuestion atLeast(Stage stage, CoverageQuestion q) {
        return with(q, stage, q.scope(), q.rollUp(), q.weight(), q.cut(), q.structure());
    }

    public static CoverageQuestion scope(String scope, CoverageQuestion q) {
        return with(q, q.stage(), scope, q.rollUp(), q.weight(), q.cut(), q.structure());
    }

    public static CoverageQuestion rolledUp(RollUp rollUp, CoverageQuestion q) {
        return with(q, q.stage(), q.scope(), rollUp, q.weight(), q.cut(), q.structure());
    }

    public static CoverageQuestion by(Weight weight, CoverageQuestion q) {
        return with(q, q.stage(), q.scope(), q.rollUp(), weight, q.cut(), q.structure());
    }

    public static CoverageQuestion cut(Cut cut, CoverageQuestion q) {
        return with(q, q.stage(), q.scope(), q.rollUp(), q.weight(), cut, q.structure());
    }

    public static CoverageQuestion structure(String day, CoverageQuestion q) {
        return with(q, q.stage(), q.scope(), q.rollUp(), q.weight(), q.cut(), LocalDate.parse(day));
    }

    public static CoverageQuestion known(LocalDate knownAt, @Nullable LocalDate statedBy, CoverageQuestion q) {
        return new CoverageQuestion(
                q.service(),
                q.role(),
                q.stage(),
                q.group(),
                q.scope(),
                q.rollUp(),
                q.weight(),
                q.cut(),
                q.day(),
                knownAt,
                statedBy,
                q.structure(),
                q.audience());
    }

    public static CoverageQuestion byOperator(CoverageQuestion q) {
        return new CoverageQuestion(
                q.service(),
                q.role(),
                q.stage(),
                q.group(),
                q.scope(),
                q.rollUp(),
                q.weight(),
                q.cut(),
                q.day(),
                q.knownAt(),
                q.statedBy(),
                q.structure(),
                Audience.OPERATOR);
    }

    private static CoverageQuestion with(
            CoverageQuestion q,
            Stage stage,
            @Nullable String scope,
            RollUp rollUp,
            Weight weight,
            Cut cut,
            LocalDate structure) {
        return new CoverageQuestion(
                q.service(),
                q.role(),
                stage,
                q.group(),
                scope,
                rollUp,
                weight,
                cut,
                q.day(),
                q.knownAt(),
                q.statedBy(),
                structure,
                q.audience());
    }
}
