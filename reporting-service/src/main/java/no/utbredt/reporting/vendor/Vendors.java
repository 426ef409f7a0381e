package no.utbredt.reporting.vendor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Speaker;

/** When vendors were last heard, as known within one horizon; those never heard whom somebody lets speak among them. */
public final class Vendors {

    private final Map<String, VendorLine> lines = new TreeMap<>();

    private Vendors() {}

    /** One line for each vendor, by organisation number. */
    public static List<VendorLine> of(Known known) {
        Vendors vendors = new Vendors();
        known.beside()
                .delegations()
                .values()
                .forEach(delegation -> vendors.of(delegation.vendor(), VendorLine::delegated));
        known.beside()
                .reports()
                .forEach(report ->
                        vendors.of(report, line -> line.reported(report.stamp().recordedAt())));
        known.beside()
                .heartbeats()
                .forEach(event -> vendors.of(
                        event.report(),
                        line -> line.alive(
                                event.report().stamp().recordedAt(),
                                event.says().at(),
                                event.says().services())));
        return List.copyOf(vendors.lines.values());
    }

    private void of(Report report, UnaryOperator<VendorLine> heard) {
        String organisation = report.stamp().organisation();
        if (report.stamp().speaker() == Speaker.VENDOR && organisation != null) {
            of(organisation, heard);
        }
    }

    private void of(String organisation, UnaryOperator<VendorLine> heard) {
        lines.put(organisation, heard.apply(lines.getOrDefault(organisation, VendorLine.silent(organisation))));
    }
}
