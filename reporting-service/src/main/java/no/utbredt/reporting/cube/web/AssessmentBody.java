package no.utbredt.reporting.cube.web;

import no.utbredt.reporting.initiative.CubeStatement;
import no.utbredt.reporting.initiative.web.SaidBody;
import org.jspecify.annotations.Nullable;

/**
 * What a steward says of a cell of the cube; what is counted stands beside it.
 *
 * @param note in Norwegian, or null
 * @param noteEnglish the same in English, or null
 * @param height how many of the category's services, or null where it is only a note
 * @param width at how many of the group's actors, or null with the height
 * @param reason why it is judged otherwise than counted, or null
 * @param by the organisation that declares it
 * @param date from when it holds, as precise as known, or null for when it was stated
 * @param said where it stands, and when it was stated
 */
record AssessmentBody(
        @Nullable String note,
        @Nullable String noteEnglish,
        CubeStatement.@Nullable Step height,
        CubeStatement.@Nullable Step width,
        @Nullable String reason,
        String by,
        @Nullable String date,
        SaidBody said) {

    static @Nullable AssessmentBody of(@Nullable CubeStatement statement) {
        return statement == null
                ? null
                : new AssessmentBody(
                        statement.note(),
                        statement.noteEnglish(),
                        statement.height(),
                        statement.width(),
                        statement.reason(),
                        statement.by(),
                        statement.date() == null ? null : statement.date().toString(),
                        SaidBody.of(statement.said()));
    }
}
