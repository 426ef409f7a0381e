package no.utbredt.reporting.initiative.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.initiative.Target;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.Aim;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * A target in the curve.
 *
 * @param dueWritten as written in the roadmap
 * @param dueFrom first day it may mean, or null when open
 * @param dueBy last day it may mean, or null when open
 */
public record AimBody(
        Named initiative,
        String target,
        String name,
        BigDecimal value,
        StepUnit unit,
        @Nullable String dueWritten,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueBy,
        @Nullable String wording,
        @Nullable String reading,
        SaidBody source) {

    /** The targets that were set for just such a coverage. */
    public static List<AimBody> of(CoverageQuestion question, Known known) {
        return Aim.of(question, known.initiatives()).stream().map(AimBody::of).toList();
    }

    /** A target as it is told. */
    public static AimBody of(Aim aim) {
        Target.Step step = aim.step();
        return new AimBody(
                new Named(aim.initiative(), aim.initiativeName()),
                aim.target().id(),
                aim.target().name(),
                step.value(),
                StepUnit.of(step),
                step.written(),
                step.due() == null ? null : step.due().firstDay(),
                step.due() == null ? null : step.due().lastDay(),
                step.wording(),
                step.reading(),
                SaidBody.of(step.said()));
    }
}
