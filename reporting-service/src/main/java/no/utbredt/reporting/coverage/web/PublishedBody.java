package no.utbredt.reporting.coverage.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import no.utbredt.reporting.coverage.PublishedBeside;
import no.utbredt.reporting.figure.web.FigureBody;
import org.jspecify.annotations.Nullable;

/**
 * A published figure beside a count.
 *
 * @param denominator the register's size of what the figure speaks of on its day, or null when unknown
 * @param sharePercent a published number of actors over that denominator, or null
 * @param lowerBound whether it sets the lower bound of the cell it stands beside
 */
public record PublishedBody(
        @JsonUnwrapped FigureBody figure,
        @Nullable Long denominator,
        @Nullable BigDecimal sharePercent,
        boolean lowerBound) {

    /** It as it is told. */
    public static PublishedBody of(PublishedBeside beside) {
        boolean open = beside.figure().citation().open();
        return new PublishedBody(
                FigureBody.of(beside.id(), beside.figure(), beside.source()),
                beside.denominator().isPresent() ? beside.denominator().getAsLong() : null,
                open ? FigureNumbers.percent(beside.share()) : null,
                beside.lowerBound());
    }
}
