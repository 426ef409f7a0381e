package no.utbredt.initiative.roadmap.rule;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.item.Indicator;
import no.utbredt.initiative.roadmap.item.IndicatorMeasure;
import no.utbredt.initiative.roadmap.item.IndicatorMeasure.By;
import no.utbredt.initiative.roadmap.item.IndicatorRule;

/** What is measured has a service, what is not has a reason, and a rule comes from a document and judges a coverage. */
final class Indicators {

    private final List<Objection> found = new ArrayList<>();

    private Indicators() {}

    static List<Objection> objections(Initiative initiative) {
        Indicators indicators = new Indicators();
        for (int i = 0; i < initiative.indicators().size(); i++) {
            indicators.judge("/indicators/" + i, initiative.indicators().get(i));
        }
        return indicators.found;
    }

    private void judge(String pointer, Indicator indicator) {
        for (int i = 0; i < indicator.measures().size(); i++) {
            IndicatorMeasure measure = indicator.measures().get(i);
            boolean measured = measure.by() != By.NOT_MEASURED;
            required(pointer + "/measures/" + i, "service", measured && measure.service() == null);
            required(pointer + "/measures/" + i, "reason", !measured && measure.reason() == null);
        }
        for (int i = 0; i < indicator.rules().size(); i++) {
            judge(pointer + "/rules/" + i, indicator.rules().get(i), indicator);
        }
    }

    private void judge(String pointer, IndicatorRule rule, Indicator indicator) {
        if (rule.source().document().equals(Sources.OWN)) {
            found.add(new Objection(
                    Fault.TARGET_WITHOUT_DOCUMENT,
                    pointer + "/source/document",
                    rule.id(),
                    "a document that states the rule"));
        }
        if (indicator.measures().stream()
                .noneMatch(measure -> measure.id().equals(rule.measure()) && measure.by() == By.COVERAGE)) {
            found.add(new Objection(
                    Fault.UNKNOWN_PART, pointer + "/measure", rule.measure(), "the id of a measure by COVERAGE"));
        }
        int upwards = rule.green().compareTo(rule.yellow());
        boolean inOrder =
                switch (indicator.direction()) {
                    case UP -> upwards >= 0;
                    case DOWN -> upwards <= 0;
                    case NONE -> false;
                };
        if (!inOrder) {
            found.add(new Objection(
                    Fault.OUT_OF_RANGE,
                    pointer + "/green",
                    rule.green().toPlainString(),
                    "a share no nearer the start than yellow, in the indicator's direction UP or DOWN"));
        }
    }

    private void required(String pointer, String key, boolean isMissing) {
        if (isMissing) {
            found.add(new Objection(Fault.MISSING_KEY, pointer, key, "the key '" + key + "'"));
        }
    }
}
