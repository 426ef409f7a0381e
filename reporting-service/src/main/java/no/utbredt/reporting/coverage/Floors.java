package no.utbredt.reporting.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.utbredt.reporting.actor.Place;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.time.OsloDay;

/**
 * What the parts of an area vouch for together: its lower bound is at least the sum of theirs, so a region's published figure
 * bounds the nation's (laws 5 and 8).
 *
 * @param regions the cells of the health regions; empty where no part says more than the whole
 * @param counties the cells of the counties; likewise
 */
record Floors(CoverageQuestion question, Registry registry, List<Cell> regions, List<Cell> counties) {

    /** @param cells answers the same question along another cut, before anything is hidden */
    static Floors of(CoverageQuestion question, Beside beside, Registry registry, Function<Cut, List<Cell>> cells) {
        boolean needed = beside.vouchedInParts();
        return new Floors(
                question,
                registry,
                needed && question.cut().equals(Cut.NATION) ? cells.apply(Cut.HEALTH_REGION) : List.of(),
                needed && (question.cut().equals(Cut.NATION) || question.cut().equals(Cut.HEALTH_REGION))
                        ? cells.apply(Cut.COUNTY)
                        : List.of());
    }

    /**
     * The least its parts vouch for.
     *
     * @param members how many are in the area
     */
    long under(Area area, long members) {
        if (area.cut().equals(Cut.NATION)) {
            return Math.max(together(regions, members), together(counties, members));
        }
        return area.cut().equals(Cut.HEALTH_REGION)
                ? together(countiesIn(Objects.requireNonNullElse(area.code(), "")), members)
                : 0;
    }

    private List<Cell> countiesIn(String region) {
        if (counties.isEmpty()) {
            return List.of();
        }
        Set<String> within = new HashSet<>();
        Set<String> beyond = new HashSet<>();
        int day = OsloDay.number(question.structure());
        for (String member : registry.members(question.group(), day)) {
            for (Place place : registry.places(member, day)) {
                (region.equals(place.healthRegion()) ? within : beyond)
                        .add(Objects.requireNonNullElse(place.county(), ""));
            }
        }
        within.removeAll(beyond);
        return counties.stream()
                .filter(cell -> within.contains(cell.area().code()))
                .toList();
    }

    /** Parts that share members, or leave some out, are not summed: then the greatest alone counts. */
    private static long together(List<Cell> parts, long members) {
        long sum = parts.stream().mapToLong(Floors::lower).sum();
        long inParts = parts.stream().mapToLong(Floors::members).sum();
        return inParts == members
                ? sum
                : parts.stream().mapToLong(Floors::lower).max().orElse(0);
    }

    private static long members(Cell cell) {
        return switch (cell.outcome()) {
            case Outcome.Known known -> known.actors().total();
            case Outcome.Unknown unknown -> unknown.actors().total();
            case Outcome.NotOffered notOffered -> notOffered.actors().total();
            case Outcome.Suppressed suppressed -> 0;
        };
    }

    private static long lower(Cell cell) {
        return switch (cell.outcome()) {
            case Outcome.Known known -> known.figure().lowerBound();
            case Outcome.Unknown unknown ->
                unknown.reason() == Outcome.Reason.NO_TOTAL ? Beside.lowerBound(cell.published(), 0) : 0;
            case Outcome.NotOffered notOffered -> 0;
            case Outcome.Suppressed suppressed -> 0;
        };
    }
}
