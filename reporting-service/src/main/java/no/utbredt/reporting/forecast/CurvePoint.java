package no.utbredt.reporting.forecast;

import java.time.LocalDate;
import no.utbredt.reporting.coverage.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A point of a curve.
 *
 * @param day its day, at its end
 * @param figure the coverage, or null where there is none
 */
public record CurvePoint(LocalDate day, @Nullable Figure figure) {}
