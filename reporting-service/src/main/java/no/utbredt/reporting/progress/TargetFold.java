package no.utbredt.reporting.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.Function;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.initiative.Target;
import no.utbredt.reporting.progress.StepProgress.State;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Holds targets against coverage.
 *
 * @param question what is asked
 * @param nation answers a coverage question for the nation
 */
record TargetFold(ProgressQuestion question, Function<CoverageQuestion, Outcome> nation) {

    private static final BigDecimal DAYS_A_MONTH = new BigDecimal("30.4375");
    private static final int MONTHS_LOOKED_BACK = 12;

    TargetProgress progress(Target target) {
        return new TargetProgress(
                target, target.steps().stream().map(step -> step(target, step)).toList());
    }

    private StepProgress step(Target target, Target.Step step) {
        Outcome now = outcome(target, question.day());
        if (!(now instanceof Outcome.Known known) || !isReckonable(step.value())) {
            return new StepProgress(step, State.CANNOT_TELL, now, null, null, null, monthsLeft(step), null, null);
        }
        Figure figure = known.figure();
        long needed = needed(step, figure);
        long gapAtMost = Math.max(0, needed - figure.lowerBound());
        BigDecimal months = monthsLeft(step);
        BigDecimal required = months == null || months.signum() == 0 ? null : pace(gapAtMost, months);
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

    private static boolean isReckonable(BigDecimal value) {
        try {
            Numbers.decimal(value);
            return true;
        } catch (Misread beyond) {
            return false;
        }
    }

    private static long needed(Target.Step step, Figure figure) {
        BigDecimal needed = step.percent()
                ? step.value()
                        .multiply(BigDecimal.valueOf(figure.denominator()))
                        .movePointLeft(2)
                : step.value();
        return needed.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    private @Nullable BigDecimal monthsLeft(Target.Step step) {
        Integer last = step.due() == null ? null : step.due().last();
        int days = last == null ? -1 : last - OsloDay.number(question.day());
        return days < 0 ? null : BigDecimal.valueOf(days).divide(DAYS_A_MONTH, 2, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal presentPace(Target target, Figure now) {
        LocalDate before = question.day().minusMonths(MONTHS_LOOKED_BACK);
        return !silent(now) && outcome(target, before) instanceof Outcome.Known then && !silent(then.figure())
                ? pace(now.numerator() - then.figure().numerator(), BigDecimal.valueOf(MONTHS_LOOKED_BACK))
                : null;
    }

    /** Nobody has said anything of anybody. */
    private static boolean silent(Figure figure) {
        return figure.unknown() == figure.denominator();
    }

    private static BigDecimal pace(long count, BigDecimal months) {
        return BigDecimal.valueOf(count).divide(months, 2, RoundingMode.HALF_UP);
    }
}
