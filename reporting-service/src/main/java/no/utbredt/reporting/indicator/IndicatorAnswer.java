package no.utbredt.reporting.indicator;

import java.util.List;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.initiative.Indicator;

/**
 * An indicator and what it shows.
 *
 * @param initiative id of the initiative it belongs to
 * @param indicator what it is
 * @param shown what each of its measures shows, in their order
 * @param judgement how it stands
 */
public record IndicatorAnswer(String initiative, Indicator indicator, List<Shown> shown, Judgement judgement) {
    public IndicatorAnswer {
        shown = List.copyOf(shown);
    }

    /** Unique among all: its initiative's id and its own with a dot between them. */
    public String id() {
        return initiative + "." + indicator.id();
    }

    /**
     * What one measure shows; introduction and use stand apart.
     *
     * @param coverage one for each group, nationally; none unless measured by coverage or by what is published
     * @param usage the newest month; none unless measured by usage
     */
    public record Shown(Indicator.Measure measure, List<CoverageAnswer> coverage, List<Volume> usage) {
        public Shown {
            coverage = List.copyOf(coverage);
            usage = List.copyOf(usage);
        }
    }
}
