package no.utbredt.reporting.news.web;

import no.utbredt.reporting.coverage.Figure;
import org.jspecify.annotations.Nullable;

/** How many of a group have come so far, with what it rests on, each actor as one. */
public record CountBody(
        long numerator, long possible, long lowerBound, long upperBound, long unknown, long notRelevant, long total) {

    static @Nullable CountBody of(@Nullable Figure figure) {
        return figure == null
                ? null
                : new CountBody(
                        figure.numerator(),
                        figure.possible(),
                        figure.lowerBound(),
                        figure.upperBound(),
                        figure.unknown(),
                        figure.notRelevant(),
                        figure.total());
    }
}
