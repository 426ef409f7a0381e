package no.utbredt.initiative.roadmap.item;

import java.math.BigDecimal;

/**
 * From which share on an indicator is green and yellow, as a document has it; where progress is downwards, up to which.
 *
 * @param id unique within the indicator
 * @param measure id of the measure of the indicator that is judged
 * @param green per cent, 0 to 100
 * @param yellow per cent, 0 to 100
 * @param source the document that has the rule, and where
 */
public record IndicatorRule(String id, String measure, BigDecimal green, BigDecimal yellow, Citation source)
        implements Item, Statement {

    public IndicatorRule {
        green = Digits.plain(green);
        yellow = Digits.plain(yellow);
    }

    @Override
    public String label() {
        return id;
    }
}
