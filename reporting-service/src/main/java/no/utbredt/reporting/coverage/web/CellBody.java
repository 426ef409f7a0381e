package no.utbredt.reporting.coverage.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.EligibleCount;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One cell.
 *
 * @param state only what is known has a figure
 * @param reason why it is unknown, else null
 * @param figure the numbers, or null
 * @param stages the group by stage in the weight asked for, or null
 * @param actors the actors that are known of, by stage, or null when suppressed
 * @param derived how many of them stand where succession or a published figure puts them
 * @param scopeLimited of how many something certain is known, of some scope only; they count as unknown and in the upper bound
 * @param published the newest figures published of it, at most 100
 * @param morePublished how many older ones are left out here ({@code /v1/comparisons} has them all); not there when none is
 * @param age how old what decides is, or null where nobody's stage is known
 * @param eligibility how many are eligible, of whom a figure of the eligible alone is; null where nobody asks, and when suppressed
 */
record CellBody(
        CellArea area,
        CellState state,
        Outcome.@Nullable Reason reason,
        @Nullable FigureNumbers figure,
        @Nullable Map<Stage, Long> stages,
        @Nullable Map<Stage, Long> actors,
        int derived,
        int scopeLimited,
        List<PublishedBody> published,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer morePublished,
        @Nullable AgeBody age,
        @Nullable EligibleCount eligibility) {

    private static final int MOST_PUBLISHED = 100;

    static CellBody of(Cell cell) {
        return switch (cell.outcome()) {
            case Outcome.Known known ->
                body(cell, CellState.KNOWN, null, FigureNumbers.of(known.figure()), known.stages(), known.actors());
            case Outcome.Unknown unknown ->
                body(cell, CellState.UNKNOWN, unknown.reason(), null, null, unknown.actors());
            case Outcome.NotOffered notOffered ->
                body(cell, CellState.NOT_OFFERED, null, null, null, notOffered.actors());
            case Outcome.Suppressed suppressed -> body(cell, CellState.SUPPRESSED, null, null, null, null);
        };
    }

    private static CellBody body(
            Cell cell,
            CellState state,
            Outcome.@Nullable Reason reason,
            @Nullable FigureNumbers figure,
            @Nullable Tally stages,
            @Nullable Tally actors) {
        int more = cell.published().size() - MOST_PUBLISHED;
        return new CellBody(
                CellArea.of(cell.area()),
                state,
                reason,
                figure,
                stages == null ? null : stages.byStage(),
                actors == null ? null : actors.byStage(),
                cell.derived(),
                cell.scopeLimited(),
                cell.published().stream()
                        .limit(MOST_PUBLISHED)
                        .map(PublishedBody::of)
                        .toList(),
                more > 0 ? more : null,
                AgeBody.of(cell.age()),
                cell.eligibility());
    }
}
