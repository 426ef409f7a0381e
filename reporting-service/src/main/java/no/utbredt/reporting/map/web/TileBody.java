package no.utbredt.reporting.map.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.reporting.actor.Place;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.map.Tile;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A municipality.
 *
 * @param id of the actor
 * @param number its municipality number on the structure day, or null when none is known
 * @param state whether there is a figure, and if not why
 * @param reason why it is unknown, else null
 * @param stage where all members there stand, UNKNOWN and NOT_RELEVANT among the answers; null where they differ or are not told
 * @param stages how many members stand where, none of them nought; null where they are not told
 * @param numerator members that have come at least so far; it and the numbers below are null without a figure
 * @param denominator members the service is relevant for
 * @param derived how many stand where succession, a parent or a published figure puts them
 */
record TileBody(
        String id,
        @Nullable String number,
        @Nullable String name,
        @Nullable String county,
        @Nullable String healthRegion,
        TileState state,
        Outcome.@Nullable Reason reason,
        @Nullable Stage stage,
        @Nullable Map<Stage, Long> stages,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long unknown,
        @Nullable Long notRelevant,
        @Nullable Long lowerBound,
        @Nullable Long upperBound,
        @Nullable BigDecimal sharePercent,
        int derived) {

    static final List<String> COLUMNS = List.of(
            "id",
            "number",
            "name",
            "county",
            "healthRegion",
            "state",
            "reason",
            "stage",
            "numerator",
            "denominator",
            "unknown",
            "notRelevant",
            "lowerBound",
            "upperBound",
            "sharePercent",
            "derived",
            "service",
            "role",
            "atLeast",
            "group",
            "date",
            "structure",
            "knownAt",
            "statedBy",
            "provisional");

    /** Whether a municipality has a figure, and if not why. */
    enum TileState {
        KNOWN,
        UNKNOWN,
        /** The service was not offered nationally to the group: there is no coverage, not 0 %. */
        NOT_OFFERED,
        /** Too few who may be persons (law 12). */
        SUPPRESSED,
        /** The group has no member there. */
        NO_MEMBERS;

        private static TileState of(@Nullable Cell cell) {
            return switch (cell == null ? null : cell.outcome()) {
                case null -> NO_MEMBERS;
                case Outcome.Known known -> KNOWN;
                case Outcome.Unknown unknown -> UNKNOWN;
                case Outcome.NotOffered notOffered -> NOT_OFFERED;
                case Outcome.Suppressed suppressed -> SUPPRESSED;
            };
        }
    }

    static TileBody of(Tile tile) {
        Cell cell = tile.cell();
        Place place = tile.place();
        Outcome outcome = cell == null ? null : cell.outcome();
        Figure figure = outcome instanceof Outcome.Known known ? known.figure() : null;
        return new TileBody(
                tile.id(),
                tile.number(),
                tile.name(),
                place == null ? null : place.county(),
                place == null ? null : place.healthRegion(),
                TileState.of(cell),
                outcome instanceof Outcome.Unknown unknown ? unknown.reason() : null,
                tile.stage(),
                stages(tile.actors()),
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.denominator(),
                figure == null ? null : figure.unknown(),
                figure == null ? null : figure.notRelevant(),
                figure == null ? null : figure.lowerBound(),
                figure == null ? null : figure.upperBound(),
                figure == null ? null : FigureNumbers.percent(figure.share()),
                cell == null ? 0 : cell.derived());
    }

    private static @Nullable Map<Stage, Long> stages(@Nullable Tally actors) {
        if (actors == null) {
            return null;
        }
        Map<Stage, Long> some = new LinkedHashMap<>();
        actors.byStage().forEach((stage, count) -> {
            if (count > 0) {
                some.put(stage, count);
            }
        });
        return some;
    }

    List<@Nullable Object> values(BasisBody basis) {
        return Arrays.asList(
                id,
                number,
                name,
                county,
                healthRegion,
                state,
                reason,
                stage,
                numerator,
                denominator,
                unknown,
                notRelevant,
                lowerBound,
                upperBound,
                sharePercent,
                derived,
                basis.service(),
                basis.role(),
                basis.stage(),
                basis.group(),
                basis.date(),
                basis.structure(),
                basis.knownAt(),
                basis.statedBy(),
                basis.provisional());
    }
}
