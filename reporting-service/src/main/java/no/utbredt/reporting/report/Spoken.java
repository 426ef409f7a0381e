package no.utbredt.reporting.report;

import java.util.stream.Stream;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.kept.Kept;

/**
 * What is said of one service in one role, by how the reports name the actor. It never changes: taking in a report makes
 * another one, at the same cost however many there are.
 */
public final class Spoken {
    /** Nothing is said. */
    public static final Spoken NOTHING = new Spoken(Kept.by(Bucket::used));

    private record Bucket(Reference used, Kept<ReportName, Report> reports) {}

    private final Kept<Reference, Bucket> buckets;

    private Spoken(Kept<Reference, Bucket> buckets) {
        this.buckets = buckets;
    }

    /** With a report that used the reference. */
    public Spoken with(Reference used, Report report) {
        return new Spoken(buckets.with(new Bucket(used, bucket(used).with(report))));
    }

    /** Without the report of that name that used the reference. */
    public Spoken without(Reference used, ReportName name) {
        Kept<ReportName, Report> left = bucket(used).without(name);
        return new Spoken(left.isEmpty() ? buckets.without(used) : buckets.with(new Bucket(used, left)));
    }

    private Kept<ReportName, Report> bucket(Reference used) {
        Bucket bucket = buckets.get(used);
        return bucket == null ? Report.keptByName() : bucket.reports();
    }

    /** The references used, in no order. */
    public Stream<Reference> references() {
        return buckets.all().map(Bucket::used);
    }

    /** How many reports used the reference. */
    public int count(Reference used) {
        return bucket(used).size();
    }

    /** The reports that used the reference, in no order. */
    public Stream<Report> by(Reference used) {
        return bucket(used).all();
    }

    /** Whether just this report is among them. */
    public boolean holds(Reference used, Report report) {
        return report.equals(bucket(used).get(report.name()));
    }

    public boolean isEmpty() {
        return buckets.isEmpty();
    }
}
