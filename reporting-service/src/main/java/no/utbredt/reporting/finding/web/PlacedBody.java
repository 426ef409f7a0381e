package no.utbredt.reporting.finding.web;

import java.time.Instant;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.finding.PlacedReport;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Cited;
import org.jspecify.annotations.Nullable;

/**
 * A report that has no place or is not heard. Whom it speaks of is said only by municipality number: any other identifier may
 * be a sole proprietor's (law 12).
 *
 * @param report what it is cited by; blank unless it uses a municipality number
 * @param cause code of what is not known or why it is not heard
 * @param municipality the municipality number it used, or null
 * @param serviceArea code of the area beneath it, or null
 */
record PlacedBody(
        Cited report,
        String cause,
        Instant recordedAt,
        String statedAt,
        Speaker speaker,
        @Nullable String service,
        @Nullable Role role,
        @Nullable Stage stage,
        @Nullable String validFrom,
        @Nullable String municipality,
        @Nullable String serviceArea) {

    static PlacedBody of(PlacedReport placed) {
        Report report = placed.report();
        Statement says = report.says();
        return new PlacedBody(
                says == null || says.actor().scheme().equals("KOMNR") ? Cited.of(report) : Cited.NOBODYS,
                cause(placed.placement()),
                report.stamp().recordedAt(),
                report.statedAt().toString(),
                report.stamp().speaker(),
                says == null ? null : says.service(),
                says == null ? null : says.role(),
                says == null ? null : says.stage(),
                says == null ? null : says.since().toString(),
                says == null || !says.actor().scheme().equals("KOMNR")
                        ? null
                        : says.actor().value(),
                says == null ? null : says.actor().serviceArea());
    }

    private static String cause(Placement placement) {
        return switch (placement) {
            case Placement.Unplaced unplaced -> unplaced.cause().name();
            case Placement.SetAside setAside -> setAside.cause().name();
            case Placement.Placed placed -> "PLACED";
            case Placement.Out out -> "OUT";
        };
    }
}
