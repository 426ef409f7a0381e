package no.utbredt.reporting.indicator.web;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.AgeBody;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.coverage.web.PublishedBody;
import no.utbredt.reporting.indicator.IndicatorAnswer;
import no.utbredt.reporting.indicator.Volume;
import no.utbredt.reporting.initiative.Indicator;
import no.utbredt.reporting.initiative.web.SaidBody;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * By what an indicator, or a part of it, is measured, and what that shows now. Introduction and use stand apart.
 *
 * @param by COVERAGE is counted, USAGE are volumes, PUBLISHED_FIGURE is the newest published, NOT_MEASURED says why in the reason
 * @param stage at least this one; null unless it is counted
 * @param reason why so, or why not, in Norwegian, or null
 * @param said who decided on the measure, and where
 * @param values one for each group, nationally
 * @param usage the newest month of each role, channel and unit
 */
record MeasureBody(
        String id,
        String name,
        @Nullable String nameEnglish,
        Indicator.By by,
        @Nullable String service,
        @Nullable Role role,
        @Nullable Stage stage,
        @Nullable String reason,
        @Nullable String reasonEnglish,
        SaidBody said,
        List<MeasureValueBody> values,
        List<VolumeBody> usage) {

    static MeasureBody of(IndicatorAnswer.Shown shown) {
        Indicator.Measure measure = shown.measure();
        return new MeasureBody(
                measure.id(),
                measure.name(),
                measure.nameEnglish(),
                measure.by(),
                measure.service(),
                measure.role(),
                shown.coverage().isEmpty()
                        ? measure.stage()
                        : shown.coverage().getFirst().question().stage(),
                measure.reason(),
                measure.reasonEnglish(),
                SaidBody.of(measure.said()),
                shown.coverage().stream()
                        .map(answer -> MeasureValueBody.of(answer, measure.by() == Indicator.By.COVERAGE))
                        .toList(),
                shown.usage().stream().map(VolumeBody::of).toList());
    }

    /**
     * One group, nationally.
     *
     * @param state whether there is a figure
     * @param reason why it is unknown, else null
     * @param figure the count with its bounds, or null; none where only what is published is asked for
     * @param complete whether every member of the group is registered
     * @param published the newest figure published of just this, or null
     * @param age how old what decides is, or null
     */
    record MeasureValueBody(
            String group,
            CellState state,
            Outcome.@Nullable Reason reason,
            @Nullable FigureNumbers figure,
            boolean complete,
            int derived,
            int setAside,
            int unplaced,
            @Nullable PublishedBody published,
            @Nullable AgeBody age) {

        static MeasureValueBody of(CoverageAnswer answer, boolean counted) {
            Cell cell = answer.cells().getFirst();
            return new MeasureValueBody(
                    answer.question().group(),
                    CellState.of(cell.outcome()),
                    cell.outcome() instanceof Outcome.Unknown unknown ? unknown.reason() : null,
                    counted && cell.outcome() instanceof Outcome.Known known ? FigureNumbers.of(known.figure()) : null,
                    answer.complete(),
                    cell.derived(),
                    answer.setAside(),
                    answer.unplaced(),
                    cell.published().isEmpty()
                            ? null
                            : PublishedBody.of(cell.published().getFirst()),
                    AgeBody.of(cell.age()));
        }
    }

    /**
     * A volume.
     *
     * @param month first day of the month
     * @param volume that of all actors that told one
     * @param actors how many told one
     */
    record VolumeBody(
            LocalDate month, @Nullable Role role, @Nullable String channel, String unit, long volume, int actors) {

        static VolumeBody of(Volume volume) {
            return new VolumeBody(
                    LocalDate.ofEpochDay(volume.month()),
                    volume.role(),
                    volume.channel(),
                    volume.unit(),
                    volume.volume(),
                    volume.actors());
        }
    }
}
