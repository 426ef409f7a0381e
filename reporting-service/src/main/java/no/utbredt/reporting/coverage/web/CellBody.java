package no.utbredt.reporting.coverage.web;

import java.util.List;
import java.util.Map;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One cell.
 *
 * @param state {@code KNOWN}, {@code UNKNOWN}, {@code NOT_OFFERED} or {@code SUPPRESSED}; only the first has a figure
 * @param reason why it is unknown, else null
 * @param figure the numbers, or null
 * @param stages the group by stage in the weight asked for, or null
 * @param actors the actors that are known of, by stage, or null when suppressed
 * @param derived how many of them stand where succession or a published figure puts them
 * @param scopeLimited of how many something certain is known, of some scope only; they count as unknown and in the upper bound
 * @param age how old what decides is, or null where nobody's stage is known
 */
record CellBody(
        Area area,
        String state,
        Outcome.@Nullable Reason reason,
        @Nullable FigureNumbers figure,
        @Nullable Map<Stage, Long> stages,
        @Nullable Map<Stage, Long> actors,
        int derived,
        int scopeLimited,
        List<PublishedBody> published,
        @Nullable AgeBody age) {

    static CellBody of(Cell cell) {
        return switch (cell.outcome()) {
            case Outcome.Known known ->
                body(cell, "KNOWN", null, FigureNumbers.of(known.figure()), known.stages(), known.actors());
            case Outcome.Unknown unknown -> body(cell, "UNKNOWN", unknown.reason(), null, null, unknown.actors());
            case Outcome.NotOffered notOffered -> body(cell, "NOT_OFFERED", null, null, null, notOffered.actors());
            case Outcome.Suppressed suppressed -> body(cell, "SUPPRESSED", null, null, null, null);
        };
    }

    private static CellBody body(
            Cell cell,
            String state,
            Outcome.@Nullable Reason reason,
            @Nullable FigureNumbers figure,
            @Nullable Tally stages,
            @Nullable Tally actors) {
        return new CellBody(
                cell.area(),
                state,
                reason,
                figure,
                stages == null ? null : stages.byStage(),
                actors == null ? null : actors.byStage(),
                cell.derived(),
                cell.scopeLimited(),
                cell.published().stream().map(PublishedBody::of).toList(),
                AgeBody.of(cell.age()));
    }
}
