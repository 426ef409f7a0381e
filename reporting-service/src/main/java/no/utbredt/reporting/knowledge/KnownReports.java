package no.utbredt.reporting.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;

/** The reports known within one horizon, by what they say something of; those that are out, unplaced or set aside among them. */
public final class KnownReports {
    private final Known known;
    private final Reports reports;

    KnownReports(Known known, Reports reports) {
        this.known = known;
        this.reports = reports;
    }

    /** Those that stand in a document, in no order. */
    public Stream<Report> in(String document) {
        return within(reports.in(document));
    }

    /** Those of one service, in no order. */
    public Stream<Report> ofService(String service) {
        return within(reports.ofService(service));
    }

    /**
     * Those that may speak of an actor, in no order: that name it, as whom they are about or beside that, on whatever day, and those
     * about any it ever belonged to.
     */
    public Stream<Report> of(String actor) {
        Set<Reference> references = new HashSet<>(known.registry().references(actor));
        known.registry()
                .everAbove(actor)
                .forEach(above -> references.addAll(known.registry().references(above)));
        return within(reports.naming(references));
    }

    /** Those with a code we do not know, by name. */
    public List<ReportName> unknownCodes() {
        return reports.unknownCodes(known.horizon());
    }

    private Stream<Report> within(Stream<Report> some) {
        return some.filter(report -> report.within(known.horizon()));
    }
}
