package no.utbredt.adoption.report;

import org.jspecify.annotations.Nullable;

/**
 * A report the door lets in.
 *
 * @param trace whose doing it is, or null when nobody said; never decides anything
 */
public record Stamped(
        Report report,
        Stamp stamp,
        @Nullable Footnote footnote,
        @Nullable TraceParent trace) {

    public ReportName name() {
        return report.name();
    }
}
