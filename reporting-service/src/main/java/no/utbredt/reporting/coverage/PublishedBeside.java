package no.utbredt.reporting.coverage;

import java.util.OptionalLong;
import no.utbredt.reporting.figure.PublishedFigure;
import org.jspecify.annotations.Nullable;

/**
 * A published figure beside our count (law 8): "60 kommuner" is shown as 60 of 356.
 *
 * @param id id of the figure
 * @param figure as published
 * @param denominator the register's size of that group and part on the figure's day; empty when unknown
 * @param share a published number of actors over that denominator; null for other units or an unknown denominator
 * @param lowerBound whether it sets the lower bound of the question it stands beside
 */
public record PublishedBeside(
        String id,
        PublishedFigure figure,
        OptionalLong denominator,
        @Nullable Share share,
        boolean lowerBound) {}
