package no.utbredt.reporting.knowledge;

import no.utbredt.reporting.report.Report;

/**
 * What was worked out of a report may no longer be so.
 *
 * @param report it
 * @param cause the report whose recording made it so; horizons that do not reach to it are not concerned
 */
record Outdated(Report report, Report cause) {}
