package no.utbredt.reporting.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.Target;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Numbers;

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

    /** Whether a value is of a size that is reckoned with. */
    public static boolean isReckonable(BigDecimal value) {
        try {
            Numbers.decimal(value);
            return true;
        } catch (Misread beyond) {
            return false;
        }
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
