package no.utbredt.reporting.survival.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.survival.KaplanMeier;
import no.utbredt.reporting.survival.Survival;
import no.utbredt.reporting.survival.web.SurvivalBody.SurvivalStepBody;
import no.utbredt.reporting.web.Csv;
import org.jspecify.annotations.Nullable;

/** The curve as comma-separated values: one line for each number of days, or one without them. */
final class SurvivalCsv {
    private static final List<String> COLUMNS = List.of(
            "days",
            "atRisk",
            "ended",
            "waiting",
            "standardError",
            "lower",
            "upper",
            "fromStage",
            "censored",
            "atOnce",
            "notStarted",
            "neverTold",
            "state",
            "withheld");

    private static final int OF_A_STEP = 7;

    private SurvivalCsv() {}

    static Csv of(Survival survival, BasisBody basis) {
        List<KaplanMeier.Step> steps = survival.curve().steps();
        return new Csv(
                Stream.concat(COLUMNS.stream(), BasisBody.COLUMNS.stream()).toList(),
                steps.isEmpty()
                        ? Stream.of(line(null, survival, basis))
                        : steps.stream().map(step -> line(SurvivalStepBody.of(step), survival, basis)));
    }

    private static List<@Nullable Object> line(@Nullable SurvivalStepBody step, Survival survival, BasisBody basis) {
        List<@Nullable Object> values = new ArrayList<>(
                step == null
                        ? Arrays.asList(new @Nullable Object[OF_A_STEP])
                        : Arrays.asList(
                                step.days(),
                                step.atRisk(),
                                step.ended(),
                                step.waiting(),
                                step.standardError(),
                                step.lower(),
                                step.upper()));
        Survival.Counts counts = SurvivalBody.counts(survival);
        values.addAll(Arrays.asList(
                survival.from(),
                counts == null ? null : counts.censored(),
                counts == null ? null : counts.atOnce(),
                counts == null ? null : counts.notStarted(),
                counts == null ? null : counts.unknown(),
                SurvivalBody.state(survival),
                survival.withheld()));
        values.addAll(basis.values());
        return values;
    }
}
