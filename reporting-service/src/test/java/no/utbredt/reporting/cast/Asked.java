package no.utbredt.reporting.cast;

import java.time.LocalDate;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/** The same question, asked another way. */
public final class Asked {
    private Asked() {}

    public static CoverageQuestion group(String group, CoverageQuestion q) {
        return with(q, q.stage(), group, q.scope(), q.rollUp(), q.weight(), q.cut(), q.day(), q.structure());
    }

    public static CoverageQuestion atLeast(Stage stage, CoverageQuestion q) {
        return with(q, stage, q.group(), q.scope(), q.rollUp(), q.weight(), q.cut(), q.day(), q.structure());
    }

    public static CoverageQuestion scope(@Nullable String scope, CoverageQuestion q) {
        return with(q, q.stage(), q.group(), scope, q.rollUp(), q.weight(), q.cut(), q.day(), q.structure());
    }

    public static CoverageQuestion rolledUp(RollUp rollUp, CoverageQuestion q) {
        return with(q, q.stage(), q.group(), q.scope(), rollUp, q.weight(), q.cut(), q.day(), q.structure());
    }

    public static CoverageQuestion by(Weight weight, CoverageQuestion q) {
        return with(q, q.stage(), q.group(), q.scope(), q.rollUp(), weight, q.cut(), q.day(), q.structure());
    }

    public static CoverageQuestion nationally(CoverageQuestion q) {
        return cut(Cut.NATION, q);
    }

    public static CoverageQuestion cut(Cut cut, CoverageQuestion q) {
        return with(q, q.stage(), q.group(), q.scope(), q.rollUp(), q.weight(), cut, q.day(), q.structure());
    }

    public static CoverageQuestion on(LocalDate day, CoverageQuestion q) {
        return with(q, q.stage(), q.group(), q.scope(), q.rollUp(), q.weight(), q.cut(), day, q.structure());
    }

    public static CoverageQuestion onItsOwnStructure(LocalDate day, CoverageQuestion q) {
        return with(q, q.stage(), q.group(), q.scope(), q.rollUp(), q.weight(), q.cut(), day, day);
    }

    public static CoverageQuestion structure(String day, CoverageQuestion q) {
        return with(q, q.stage(), q.group(), q.scope(), q.rollUp(), q.weight(), q.cut(), q.day(), LocalDate.parse(day));
    }

    public static CoverageQuestion known(LocalDate knownAt, @Nullable LocalDate statedBy, CoverageQuestion q) {
        return known(KnownAt.endOf(knownAt), statedBy, q);
    }

    public static CoverageQuestion known(KnownAt knownAt, @Nullable LocalDate statedBy, CoverageQuestion q) {
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
                q.audience(),
                q.maxAge(),
                q.eligible());
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
                Audience.OPERATOR,
                q.maxAge(),
                q.eligible());
    }

    private static CoverageQuestion with(
            CoverageQuestion q,
            Stage stage,
            String group,
            @Nullable String scope,
            RollUp rollUp,
            Weight weight,
            Cut cut,
            LocalDate day,
            LocalDate structure) {
        return new CoverageQuestion(
                q.service(),
                q.role(),
                stage,
                group,
                scope,
                rollUp,
                weight,
                cut,
                day,
                q.knownAt(),
                q.statedBy(),
                structure,
                q.audience(),
                q.maxAge(),
                q.eligible());
    }
}
