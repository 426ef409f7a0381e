package no.utbredt.reporting.finding.web;

import java.time.Instant;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.adoption.Homeless;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Beside;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Cited;
import org.jspecify.annotations.Nullable;

/**
 * A report, or what is said of an actor beside its stage, that has no place or is not heard. Whom it speaks of and how far that has come is said only by municipality number:
 * any other identifier may be a sole proprietor's (law 12).
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

    static PlacedBody of(Homeless.Found placed, Known known) {
        Report report = placed.report();
        Statement says = report.says();
        if (says == null
                && known.beside().named(report.name()) instanceof Event<?> event
                && event.says() instanceof Beside.OfActor beside) {
            Cited cited = isMunicipality(beside.actor()) ? Cited.of(event, known) : Cited.NOBODYS;
            return of(placed, cited, null, beside.service(), beside.actor());
        }
        Cited cited = says == null || isMunicipality(says.actor()) ? Cited.of(report, known) : Cited.NOBODYS;
        return of(placed, cited, says, says == null ? null : says.service(), says == null ? null : says.actor());
    }

    private static PlacedBody of(
            Homeless.Found placed,
            Cited cited,
            @Nullable Statement says,
            @Nullable String service,
            @Nullable Reference actor) {
        Report report = placed.report();
        Reference told = actor != null && isMunicipality(actor) ? actor : null;
        return new PlacedBody(
                cited,
                cause(placed.placement()),
                report.stamp().recordedAt(),
                report.statedAt().toString(),
                report.stamp().speaker(),
                service,
                says == null ? null : says.role(),
                says == null || told == null ? null : says.stage(),
                says == null || told == null ? null : says.since().toString(),
                told == null ? null : told.value(),
                told == null ? null : told.serviceArea());
    }

    private static boolean isMunicipality(Reference actor) {
        return actor.scheme().equals("KOMNR");
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
