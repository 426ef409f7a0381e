package no.utbredt.reporting.coverage;

import java.util.OptionalLong;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.figure.Denominator;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.PublishedFigure.Value;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.initiative.Source;
import org.jspecify.annotations.Nullable;

/**
 * A published figure beside our count (law 8): "60 kommuner" is shown as 60 of 356.
 *
 * @param id id of the figure
 * @param figure as published
 * @param source the document it stands in, or null where the roadmap does not cite it openly
 * @param denominator the register's size of that group and part on the figure's day; empty when unknown
 * @param share a published number of actors over that denominator; null for other units or an unknown denominator
 * @param lowerBound whether it sets the lower bound of the question it stands beside
 */
public record PublishedBeside(
        String id,
        PublishedFigure figure,
        @Nullable Source source,
        OptionalLong denominator,
        @Nullable Share share,
        boolean lowerBound) {
    /** The figure with what the register divides it by. */
    public static PublishedBeside of(
            String id, PublishedFigure figure, @Nullable Source source, Registry registry, boolean lowerBound) {
        OptionalLong denominator = Denominator.of(figure, registry);
        return new PublishedBeside(
                id, figure, source, denominator, share(figure.value(), denominator.orElse(0)), lowerBound);
    }

    private static @Nullable Share share(@Nullable Value value, long denominator) {
        return value != null && value.unit() == Unit.ACTORS && denominator > 0
                ? new Share(Pace.whole(value.number()), denominator)
                : null;
    }
}
