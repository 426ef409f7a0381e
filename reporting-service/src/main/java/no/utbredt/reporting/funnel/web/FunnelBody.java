package no.utbredt.reporting.funnel.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.funnel.Funnel;
import no.utbredt.reporting.funnel.FunnelStep;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Csv;
import no.utbredt.reporting.web.KnownUpTo;
import org.jspecify.annotations.Nullable;

/**
 * How many have come at least how far.
 *
 * @param basis of the last step
 * @param state only what is known has figures
 * @param silent of how many nothing certain is known on the day, or null without figures
 * @param withheld whether what members ever did is withheld, for they may be persons
 * @param steps each holds those of the next
 */
record FunnelBody(
        String notice,
        BasisBody basis,
        CellState state,
        @Nullable Long silent,
        boolean withheld,
        List<FunnelStepBody> steps) {

    private static final List<String> COLUMNS = List.of(
            "step",
            "now",
            "nowLowerBound",
            "nowUpperBound",
            "denominator",
            "ever",
            "everLowerBound",
            "everUpperBound",
            "notFurther",
            "fallen",
            "silent",
            "state",
            "withheld");

    static FunnelBody of(Funnel funnel, KnownUpTo known) {
        Outcome outcome = funnel.coverage().cells().getFirst().outcome();
        return new FunnelBody(
                Notice.TEXT,
                BasisBody.of(funnel.coverage(), known),
                CellState.of(outcome),
                funnel.silent(),
                funnel.withheld(),
                funnel.steps().stream().map(FunnelStepBody::of).toList());
    }

    Csv csv() {
        return new Csv(
                Stream.concat(COLUMNS.stream(), BasisBody.COLUMNS.stream()).toList(),
                steps.stream().map(this::line));
    }

    private List<@Nullable Object> line(FunnelStepBody step) {
        FigureNumbers now = step.now();
        FunnelStep.Count ever = step.ever();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                step.stage(),
                now == null ? null : now.numerator(),
                now == null ? null : now.lowerBound(),
                now == null ? null : now.upperBound(),
                now == null ? null : now.denominator(),
                ever == null ? null : ever.certainly(),
                ever == null ? null : ever.lowerBound(),
                ever == null ? null : ever.upperBound(),
                step.notFurther(),
                step.fallen(),
                silent,
                state,
                withheld));
        values.addAll(basis.values());
        return values;
    }

    /**
     * A step.
     *
     * @param stage at least this stage
     * @param now the coverage of the day, or null where there is no figure
     * @param ever on that day or some day before, or null where there is no figure or it is withheld
     * @param notFurther how many of those who ever came so far never came to the next step, or null on the last
     * @param fallen how many of those who ever came so far are no longer certainly there
     */
    record FunnelStepBody(
            Stage stage,
            @Nullable FigureNumbers now,
            FunnelStep.@Nullable Count ever,
            @Nullable Long notFurther,
            @Nullable Long fallen) {

        static FunnelStepBody of(FunnelStep step) {
            return new FunnelStepBody(
                    step.stage(),
                    step.now() == null ? null : FigureNumbers.of(step.now()),
                    step.ever(),
                    step.notFurther(),
                    step.fallen());
        }
    }
}
