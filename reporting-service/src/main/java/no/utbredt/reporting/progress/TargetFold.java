package no.utbredt.reporting.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Pace;
import no.utbredt.reporting.initiative.Target;
import no.utbredt.reporting.progress.StepProgress.State;
import org.jspecify.annotations.Nullable;

/**
 * Holds targets against coverage.
 *
 * @param question what is asked
 * @param nation answers a coverage question for the nation
 */
record TargetFold(ProgressQuestion question, Function<CoverageQuestion, Outcome> nation) {

    TargetProgress progress(Target target) {
        return new TargetProgress(
                target, target.steps().stream().map(step -> step(target, step)).toList());
    }

    private StepProgress step(Target target, Target.Step step) {
        Outcome now = outcome(target, question.day());
        if (!(now instanceof Outcome.Known known) || !step.reckonable()) {
            return new StepProgress(step, State.CANNOT_TELL, now, null, null, null, monthsLeft(step), null, null);
        }
        Figure figure = known.figure();
        long needed = needed(step, figure);
        long gapAtMost = Math.max(0, needed - figure.lowerBound());
        BigDecimal months = monthsLeft(step);
        BigDecimal required = Pace.required(gapAtMost, months);
        BigDecimal present = presentPace(target, figure);
        return new StepProgress(
                step,
                state(target, step, gapAtMost, required, present),
                now,
                needed,
                Math.max(0, needed - figure.upperBound()),
                gapAtMost,
                months,
                required,
                present);
    }

    private State state(
            Target target,
            Target.Step step,
            long gapAtMost,
            @Nullable BigDecimal required,
            @Nullable BigDecimal present) {
        if (gapAtMost == 0) {
            return State.REACHED;
        }
        LocalDate last = step.due() == null ? null : step.due().lastDay();
        if (last != null && last.isBefore(question.day())) {
            return outcome(target, last) instanceof Outcome.Known then
                            && then.figure().upperBound() < needed(step, then.figure())
                    ? State.MISSED
                    : State.OVER_UNDECIDED;
        }
        if (required == null || present == null) {
            return State.CANNOT_TELL;
        }
        return present.compareTo(required) >= 0 ? State.ON_PACE : State.BEHIND;
    }

    /** Null where the target says too little to be asked for. */
    private @Nullable Outcome outcome(Target target, LocalDate day) {
        return target.coverage()
                        && target.role() != null
                        && target.stage() != null
                        && target.stage().askable()
                        && target.group() != null
                        && target.weight() != null
                ? nation.apply(question.coverage(
                        target.service(),
                        target.role(),
                        target.stage(),
                        target.group(),
                        target.weight(),
                        Cut.NATION,
                        day))
                : null;
    }

    private static long needed(Target.Step step, Figure figure) {
        return step.percent() ? Pace.needed(step.value(), figure.denominator()) : Pace.whole(step.value());
    }

    private @Nullable BigDecimal monthsLeft(Target.Step step) {
        LocalDate last = step.due() == null ? null : step.due().lastDay();
        return last == null ? null : Pace.months(question.day(), last);
    }

    private @Nullable BigDecimal presentPace(Target target, Figure now) {
        return Pace.present(now, outcome(target, question.day().minusMonths(Pace.MONTHS_LOOKED_BACK)));
    }
}
