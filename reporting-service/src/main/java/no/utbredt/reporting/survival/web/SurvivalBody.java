package no.utbredt.reporting.survival.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.survival.KaplanMeier;
import no.utbredt.reporting.survival.Survival;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes from one stage to another.
 *
 * @param basis of the later stage
 * @param fromStage at least this stage is the start
 * @param state only what is known has figures
 * @param withheld whether it is withheld, for the members may be persons
 * @param counts how the relevant members fall into five, or null without figures
 * @param quantiles after how many days a quarter, half and three quarters had got there; none without figures
 * @param curve the share not there yet, by days
 */
record SurvivalBody(
        String notice,
        BasisBody basis,
        Stage fromStage,
        CellState state,
        boolean withheld,
        Survival.@Nullable Counts counts,
        List<QuantileBody> quantiles,
        Page<SurvivalStepBody> curve) {

    private static final int DECIMALS = 6;

    static SurvivalBody of(Survival survival, KnownUpTo known, Asked asked) {
        boolean told = told(survival);
        return new SurvivalBody(
                Notice.TEXT,
                BasisBody.of(survival.coverage(), known),
                survival.from(),
                state(survival),
                survival.withheld(),
                counts(survival),
                told
                        ? Survival.QUANTILES.stream()
                                .map(share -> QuantileBody.of(share, survival))
                                .toList()
                        : List.of(),
                Page.of(survival.curve().steps(), SurvivalStepBody::of, asked));
    }

    static CellState state(Survival survival) {
        return CellState.of(survival.coverage().cells().getFirst().outcome());
    }

    /** How the members fall into five, or null without figures. */
    static Survival.@Nullable Counts counts(Survival survival) {
        return told(survival) ? survival.counts() : null;
    }

    private static boolean told(Survival survival) {
        return !survival.withheld() && state(survival) == CellState.KNOWN;
    }

    /** To six decimals. */
    static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * After how many days so many had got there; null where the curve stays above.
     *
     * @param percent of those followed
     * @param lower the lower end of the interval of 95 per cent (Brookmeyer and Crowley)
     * @param upper the upper end of it
     * @param shortest the days had each imprecise day been as near to the other as its source allows
     * @param longest the days had each been as far
     */
    record QuantileBody(
            int percent,
            @Nullable Integer days,
            @Nullable Integer lower,
            @Nullable Integer upper,
            @Nullable Integer shortest,
            @Nullable Integer longest) {

        static QuantileBody of(double share, Survival survival) {
            KaplanMeier curve = survival.curve();
            return new QuantileBody(
                    (int) Math.round(share * 100),
                    curve.quantile(share),
                    curve.lowerQuantile(share),
                    curve.upperQuantile(share),
                    survival.shortest().quantile(share),
                    survival.longest().quantile(share));
        }
    }

    /**
     * After so many days.
     *
     * @param atRisk how many had not got there, and were still followed, just before
     * @param ended how many got there after just so many days
     * @param waiting the share not there yet, 0 to 1
     * @param standardError Greenwood's
     * @param lower the lower end of the interval of 95 per cent on the scale log(-log)
     * @param upper the upper end of it
     */
    record SurvivalStepBody(
            int days,
            int atRisk,
            int ended,
            BigDecimal waiting,
            BigDecimal standardError,
            BigDecimal lower,
            BigDecimal upper) {

        static SurvivalStepBody of(KaplanMeier.Step step) {
            return new SurvivalStepBody(
                    step.days(),
                    step.atRisk(),
                    step.ended(),
                    rounded(step.waiting()),
                    rounded(step.standardError()),
                    rounded(step.lower()),
                    rounded(step.upper()));
        }
    }
}
