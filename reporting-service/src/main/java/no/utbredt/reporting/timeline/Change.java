package no.utbredt.reporting.timeline;

import java.util.List;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.stage.Stage;

/**
 * A report that was recorded, and what it changed.
 *
 * @param report the report
 * @param placement where it belongs at the time asked; out when another has put it out since
 * @param effects whose stage of the day asked about it changed when it was recorded; none when it changed none
 */
public record Change(Report report, Placement placement, List<Effect> effects) {
    public Change {
        effects = List.copyOf(effects);
    }

    /**
     * One actor's stage before and after.
     *
     * @param actor its id
     * @param service catalogue id
     */
    public record Effect(String actor, String service, Stage before, Stage after) {}
}
