package no.utbredt.reporting.knowledge;

import java.util.HashMap;
import java.util.Map;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Stamp;
import no.utbredt.reporting.report.Statement;
import org.jspecify.annotations.Nullable;

/** Keeps one copy of what a million reports have in common. */
final class Interning {
    private final Map<Object, Object> kept = new HashMap<>();

    Report lean(Report report) {
        Stamp stamp = report.stamp();
        Statement says = report.says();
        return new Report(
                new ReportName(one(report.name().source()), report.name().id()),
                new Stamp(
                        stamp.speaker(), shared(stamp.organisation()), shared(stamp.delegation()), stamp.recordedAt()),
                one(report.statedAt()),
                says == null ? null : lean(says),
                report.replaces());
    }

    private Statement lean(Statement says) {
        return new Statement(
                one(says.actor()),
                one(says.service()),
                says.role(),
                says.stage(),
                shared(says.unknownCode()),
                one(says.since()),
                says.basis(),
                one(says.scopes()),
                shared(says.extent()),
                says.certain(),
                shared(says.verb()),
                shared(says.ehrSystem()),
                shared(says.evidence()),
                shared(says.manner()));
    }

    private <T> @Nullable T shared(@Nullable T value) {
        return value == null ? null : one(value);
    }

    @SuppressWarnings("unchecked") // equal values are of one type
    private <T> T one(T value) {
        Object held = kept.putIfAbsent(value, value);
        return held == null ? value : (T) held;
    }
}
