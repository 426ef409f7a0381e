package no.utbredt.reporting.funnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.funnel.FunnelStep.Count;
import no.utbredt.reporting.history.EventHistory;
import no.utbredt.reporting.history.Panel;
import no.utbredt.reporting.history.Panels;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Answers how many have come at least how far. */
public final class Funnels {
    /** Its steps, in order. */
    public static final List<Stage> STAGES =
            Arrays.stream(Stage.values()).filter(Stage::onTheWay).toList();

    private final Coverage coverage;
    private final Panels panels;

    public Funnels(Coverage coverage, Panels panels) {
        this.coverage = coverage;
        this.panels = panels;
    }

    /**
     * The answer, as known within the question's horizon.
     *
     * @param question of the nation, not rolled up, in actors, of any age; its stage has no say
     */
    public Funnel funnel(CoverageQuestion question) {
        Panel panel = panels.panel(question.atLeast(STAGES.getLast()));
        List<FunnelStep> steps = new ArrayList<>();
        FunnelStep next = null;
        for (Stage stage : STAGES.reversed()) {
            next = step(stage, question, panel, next);
            steps.addFirst(next);
        }
        Figure last = steps.getLast().now();
        return new Funnel(
                panel.coverage(), steps, last == null ? null : Long.valueOf(last.unknown()), panel.withheld());
    }

    private FunnelStep step(Stage stage, CoverageQuestion question, Panel panel, @Nullable FunnelStep next) {
        Figure now = figure(question.atLeast(stage));
        if (now == null || panel.withheld()) {
            return new FunnelStep(stage, now, null, null, null);
        }
        Count ever = ever(stage, panel, now);
        return new FunnelStep(
                stage,
                now,
                ever,
                next == null || next.ever() == null
                        ? null
                        : Long.valueOf(ever.certainly() - next.ever().certainly()),
                ever.certainly() - now.numerator());
    }

    private @Nullable Figure figure(CoverageQuestion question) {
        return coverage.answer(question).cells().getFirst().outcome() instanceof Outcome.Known known
                ? known.figure()
                : null;
    }

    private static Count ever(Stage stage, Panel panel, Figure now) {
        long certainly = 0;
        long surely = 0;
        long conceivably = panel.unnamed();
        for (EventHistory each : panel.histories()) {
            boolean reached = each.onset(stage) != null;
            certainly += reached ? 1 : 0;
            surely += each.ever(mark -> mark.surely(stage)) ? 1 : 0;
            conceivably += reached || each.possible(stage).isPresent() || silent(each) ? 1 : 0;
        }
        return new Count(certainly, Math.max(surely, now.lowerBound()), Math.max(conceivably, now.upperBound()));
    }

    /** Whether it may be anywhere on the day. */
    private static boolean silent(EventHistory history) {
        return history.spells().isEmpty() || history.spells().getLast().mark().mayBeAnything();
    }
}
