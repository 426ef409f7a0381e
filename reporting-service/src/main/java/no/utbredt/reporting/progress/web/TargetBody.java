package no.utbredt.reporting.progress.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.initiative.Target;
import no.utbredt.reporting.initiative.web.SaidBody;
import no.utbredt.reporting.initiative.web.StepUnit;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.StepProgress;
import no.utbredt.reporting.progress.TargetProgress;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Window;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/** A target against what has happened. */
record TargetBody(
        String id,
        String name,
        Measure measure,
        Named service,
        @Nullable Role role,
        @Nullable Stage stage,
        @Nullable Named group,
        @Nullable Weight weight,
        List<StepBody> steps) {

    static TargetBody of(TargetProgress progress, Known known) {
        Target target = progress.target();
        return new TargetBody(
                target.id(),
                target.name(),
                target.coverage() ? Measure.COVERAGE : Measure.USAGE,
                Named.service(target.service(), known),
                target.role(),
                target.stage(),
                target.group() == null ? null : Named.group(target.group(), known),
                target.weight(),
                progress.steps().stream().map(StepBody::of).toList());
    }

    /** What it is about. */
    enum Measure {
        COVERAGE,
        USAGE
    }

    /**
     * One step.
     *
     * @param dueWritten as written in the roadmap
     * @param dueBy the last day it may mean, which the required pace is reckoned to, or null when open
     * @param reading how the words were read; the required pace rests on it
     * @param requiredPerMonth what is missing at most, a month until {@code dueBy}, in the target's weight
     * @param presentPerMonth what the counted have grown a month over the last twelve
     */
    record StepBody(
            String id,
            BigDecimal value,
            StepUnit unit,
            @Nullable String dueWritten,
            @Nullable LocalDate dueBy,
            @Nullable String wording,
            @Nullable String reading,
            StepProgress.State state,
            @Nullable FigureNumbers figure,
            @Nullable Long needed,
            @Nullable Long gapAtLeast,
            @Nullable Long gapAtMost,
            @Nullable BigDecimal monthsLeft,
            @Nullable BigDecimal requiredPerMonth,
            @Nullable BigDecimal presentPerMonth,
            SaidBody source) {

        static StepBody of(StepProgress progress) {
            Target.Step step = progress.step();
            Window due = step.due();
            return new StepBody(
                    step.id(),
                    step.value(),
                    StepUnit.of(step),
                    step.written(),
                    due == null ? null : due.lastDay(),
                    step.wording(),
                    step.reading(),
                    progress.state(),
                    progress.outcome() instanceof Outcome.Known known ? FigureNumbers.of(known.figure()) : null,
                    progress.needed(),
                    progress.gapAtLeast(),
                    progress.gapAtMost(),
                    progress.monthsLeft(),
                    progress.requiredPace(),
                    progress.presentPace(),
                    SaidBody.of(step.said()));
        }
    }
}
