package no.utbredt.reporting.report;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.kept.Shelves;

/**
 * What is said of one service in one role, by how the reports name the actor. It never changes: taking in a report makes
 * another one, at the same cost however many there are.
 */
public final class Spoken {
    /** Nothing is said. */
    public static final Spoken NOTHING =
            new Spoken(Shelves.by(Reference::unforeseeable, Report::name, ReportName::unforeseeable));

    private final Shelves<Reference, ReportName, Report> reports;

    private Spoken(Shelves<Reference, ReportName, Report> reports) {
        this.reports = reports;
    }

    /** With a report that used the reference. */
    public Spoken with(Reference used, Report report) {
        return new Spoken(reports.with(List.of(used), report));
    }

    /** Without the report of that name that used the reference. */
    public Spoken without(Reference used, ReportName name) {
        return new Spoken(reports.without(List.of(used), name));
    }

    /** The references used, in no order. */
    public Stream<Reference> references() {
        return reports.matters();
    }

    /** How many reports used the reference. */
    public int count(Reference used) {
        return reports.things(used).size();
    }

    /** The reports that used the reference, in no order. */
    public Stream<Report> by(Reference used) {
        return reports.about(used);
    }

    /** All of them, in no order. */
    public Stream<Report> all() {
        return references().flatMap(this::by);
    }

    /** Whether just this report is among them. */
    public boolean holds(Reference used, Report report) {
        return report.equals(reports.things(used).get(report.name()));
    }

    public boolean isEmpty() {
        return reports.isEmpty();
    }
}
