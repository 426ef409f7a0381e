package no.utbredt.adoption.lookup;

import no.utbredt.adoption.footnote.FootnoteMark;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands on the log of reports.
 *
 * @param actor whom it is about as it was named; null in a retraction
 * @param json the whole record
 * @param delivery the delivery that took the name
 * @param mark what its footnote is found by; null where it cites no document
 */
public record RegisteredReport(
        ReportName name,
        @Nullable Subject actor,
        String json,
        LogPosition delivery,
        @Nullable FootnoteMark mark) {}
