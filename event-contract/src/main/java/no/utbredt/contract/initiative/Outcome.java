package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param outcome in Norwegian
 * @param date when, ISO 8601, as precise as known, or null
 * @param source who says so, and where
 */
public record Outcome(String outcome, @Nullable String date, SourceReference source) {}
