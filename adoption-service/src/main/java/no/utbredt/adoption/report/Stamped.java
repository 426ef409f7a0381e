package no.utbredt.adoption.report;

import org.jspecify.annotations.Nullable;

/** A report the door lets in. */
public record Stamped(Report report, Stamp stamp, @Nullable Footnote footnote) {

    public ReportName name() {
        return report.name();
    }
}
