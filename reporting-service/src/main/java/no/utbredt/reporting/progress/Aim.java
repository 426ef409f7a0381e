package no.utbredt.reporting.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.Target;

/**
 * A target step that stands in the curve of just the coverage it was set for.
 *
 * @param initiative id of the initiative that sets it
 * @param initiativeName its Norwegian name
 * @param target what is aimed at
 * @param step the step
 */
public record Aim(String initiative, String initiativeName, Target target, Target.Step step) {

    /** The steps that had been stated of targets for that service, role, stage, group and weight. */
    public static List<Aim> of(CoverageQuestion question, Map<String, Initiative> initiatives) {
        List<Aim> aims = new ArrayList<>();
        new TreeMap<>(initiatives)
                .forEach((id, initiative) -> initiative.targets().stream()
                        .filter(target -> isFor(question, target))
                        .forEach(target -> target.steps().stream()
                                .forEach(step -> aims.add(new Aim(id, initiative.name(), target, step)))));
        return aims;
    }

    private static boolean isFor(CoverageQuestion question, Target target) {
        return target.coverage()
                && target.service().equals(question.service())
                && target.role() == question.role()
                && target.stage() == question.stage()
                && question.group().equals(target.group())
                && target.weight() == question.weight();
    }
}
