package no.utbredt.reporting.progress.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.initiative.Firmness;
import no.utbredt.reporting.initiative.ForecastAssessment;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.initiative.MilestoneDate;
import no.utbredt.reporting.initiative.web.SaidBody;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.MilestoneProgress;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Named;
import no.utbredt.vocabulary.promise.Course;
import no.utbredt.vocabulary.promise.Slip;
import no.utbredt.vocabulary.promise.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A milestone against the day.
 *
 * @param derived whether it is reached by our own count (<em>avledet</em>)
 * @param late whether its original time is over on the day asked about, and it is planned or was reached certainly later
 * @param actual when it was reached, or null
 * @param slippedDays days its end has moved from the original to when it was reached or is now planned, or null when either is open
 * @param slip the same as a range, for no day is invented, or null when there is no plan
 * @param assessments what others hold of a forecast of when; no date and no state follows from it
 */
record MilestoneBody(
        String id,
        String name,
        @Nullable Named group,
        @Nullable Named service,
        List<String> actors,
        MilestoneProgress.State state,
        boolean derived,
        @Nullable StretchBody original,
        @Nullable StretchBody planned,
        @Nullable StretchBody actual,
        boolean late,
        @Nullable Integer slippedDays,
        @Nullable Slip slip,
        List<DateBody> dates,
        List<ForecastAssessmentBody> assessments,
        List<NeedBody> needs,
        List<String> parts,
        List<String> heldBackBy) {

    static MilestoneBody of(MilestoneProgress progress, Known known) {
        Milestone milestone = progress.milestone();
        Course<MilestoneDate> course = progress.course();
        return new MilestoneBody(
                milestone.id(),
                milestone.name(),
                milestone.group() == null ? null : Named.group(milestone.group(), known),
                milestone.service() == null ? null : Named.service(milestone.service(), known),
                milestone.actors(),
                progress.state(),
                progress.derived(),
                StretchBody.of(course.original()),
                StretchBody.of(course.planned()),
                StretchBody.of(course.actual()),
                progress.late(),
                course.slippedDays(),
                course.slip(),
                course.inOrder().stream().map(DateBody::of).toList(),
                milestone.assessments().stream().map(ForecastAssessmentBody::of).toList(),
                progress.needs().stream().map(need -> NeedBody.of(need, known)).toList(),
                milestone.parts(),
                progress.heldBackBy());
    }

    /** From a day to a day; null where it is open. */
    record StretchBody(@Nullable LocalDate from, @Nullable LocalDate to) {

        static @Nullable StretchBody of(@Nullable Stretch stretch) {
            return stretch == null ? null : new StretchBody(stretch.first(), stretch.last());
        }
    }

    /** What one source says of its date. */
    record DateBody(
            @Nullable String date,
            @Nullable String wording,
            @Nullable String reading,
            Firmness firmness,
            MilestoneDate.Kind kind,
            @Nullable String condition,
            @Nullable String blocker,
            @Nullable String reason,
            SaidBody source) {

        static DateBody of(MilestoneDate date) {
            return new DateBody(
                    date.written(),
                    date.wording(),
                    date.reading(),
                    date.firmness(),
                    date.kind(),
                    date.condition(),
                    date.blocker(),
                    date.reason(),
                    SaidBody.of(date.said()));
        }
    }

    /**
     * What an assessor holds of another's forecast.
     *
     * @param issuer whose forecast it is
     * @param forecast the date that was forecast, or null where the source does not say
     * @param date at which date it was assessed, or null where that is when it was stated
     */
    record ForecastAssessmentBody(
            ForecastAssessment.View view,
            String wording,
            String assessor,
            String issuer,
            @Nullable String forecast,
            @Nullable String date,
            SaidBody source) {

        static ForecastAssessmentBody of(ForecastAssessment assessment) {
            return new ForecastAssessmentBody(
                    assessment.view(),
                    assessment.wording(),
                    assessment.assessor(),
                    assessment.issuer(),
                    assessment.forecast(),
                    assessment.date(),
                    SaidBody.of(assessment.said()));
        }
    }

    /** What must be true of a group; {@code met} is null when the unknown decide. */
    record NeedBody(
            Named group,
            @Nullable String region,
            Named service,
            Role role,
            Stage stage,
            BigDecimal sharePercent,
            @Nullable Boolean met) {

        static NeedBody of(MilestoneProgress.NeedProgress progress, Known known) {
            Milestone.Need need = progress.need();
            return new NeedBody(
                    Named.group(need.group(), known),
                    need.region(),
                    Named.service(need.service(), known),
                    need.role(),
                    need.stage(),
                    need.share(),
                    progress.answer());
        }
    }
}
