package no.utbredt.reporting.cube;

import java.util.List;
import java.util.function.ToLongFunction;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Share;

/**
 * How high and how wide a cube is.
 *
 * @param height the services that at least one actor has, of the services
 * @param width what actors have of the services that somebody has, of what they might: every actor times every such service, summed
 *     and never averaged (law 6); nought of one where nobody has any
 */
public record Extent(Share height, Share width) {

    /** @param figures of each service, at least one */
    static Extent of(List<Figure> figures, ToLongFunction<Figure> there) {
        List<Figure> taken =
                figures.stream().filter(figure -> there.applyAsLong(figure) > 0).toList();
        return new Extent(
                new Share(taken.size(), figures.size()),
                taken.isEmpty()
                        ? new Share(0, 1)
                        : new Share(
                                taken.stream().mapToLong(there).sum(),
                                taken.stream().mapToLong(Figure::denominator).sum()));
    }
}
