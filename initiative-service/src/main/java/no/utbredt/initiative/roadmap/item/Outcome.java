package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param outcome in Norwegian
 * @param date when, or null
 * @param source who says so, and where
 */
record Outcome(String outcome, @Nullable ImpreciseDate date, Citation source) implements Statement {}
