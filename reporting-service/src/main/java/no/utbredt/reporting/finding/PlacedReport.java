package no.utbredt.reporting.finding;

import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.report.Report;

/**
 * A report with where it belongs, or why it belongs nowhere.
 *
 * @param report the report
 * @param placement unplaced or set aside, with its cause
 */
public record PlacedReport(Report report, Placement placement) {}
