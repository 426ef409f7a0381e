package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.kept.Kept;
import no.utbredt.reporting.report.Corrections;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Spoken;
import no.utbredt.reporting.report.Statement;
import org.jspecify.annotations.Nullable;

/** Every report, by name and, for the fold, by what it speaks of. It never changes: admitting one makes another. */
final class Reports {
    static final Reports NONE = new Reports(Report.keptByName(), Kept.by(OfSubject::subject), Corrections.NONE, null);

    /** What is folded together. */
    record Subject(String service, Role role) {}

    private record OfSubject(Subject subject, Spoken spoken) {}

    private final Kept<ReportName, Report> byName;
    private final Kept<Subject, OfSubject> bySubject;
    private final Corrections corrections;
    private final @Nullable Instant last;

    private Reports(
            Kept<ReportName, Report> byName,
            Kept<Subject, OfSubject> bySubject,
            Corrections corrections,
            @Nullable Instant last) {
        this.byName = byName;
        this.bySubject = bySubject;
        this.corrections = corrections;
        this.last = last;
    }

    /** Whether it is news; of two under one name the one recorded first holds (law 1). */
    boolean isNews(Report given) {
        Report held = byName.get(given.name());
        return held == null || before(given, held);
    }

    /** With a report that is news, in the place of any of its name. */
    Reports admitted(Report report) {
        Report held = byName.get(report.name());
        Instant recorded = report.stamp().recordedAt();
        return new Reports(
                byName.with(report),
                held == null ? spoken(bySubject, report) : spoken(unsaid(bySubject, held), report),
                (held == null ? corrections : corrections.forgotten(held)).noted(report),
                last == null || last.isBefore(recorded) ? recorded : last);
    }

    /** Recorded earlier; two contents recorded at the same instant are told apart by themselves, never by their arrival. */
    private static boolean before(Report given, Report held) {
        int order = given.stamp().recordedAt().compareTo(held.stamp().recordedAt());
        return order < 0 || (order == 0 && given.toString().compareTo(held.toString()) < 0);
    }

    private static Kept<Subject, OfSubject> spoken(Kept<Subject, OfSubject> some, Report report) {
        Statement says = report.says();
        return says == null
                ? some
                : some.with(new OfSubject(subject(says), of(some, subject(says)).with(says.actor(), report)));
    }

    private static Kept<Subject, OfSubject> unsaid(Kept<Subject, OfSubject> some, Report report) {
        Statement says = report.says();
        if (says == null) {
            return some;
        }
        Spoken left = of(some, subject(says)).without(says.actor(), report.name());
        return left.isEmpty() ? some.without(subject(says)) : some.with(new OfSubject(subject(says), left));
    }

    static Subject subject(Statement says) {
        return new Subject(says.service(), says.role());
    }

    @Nullable
    Report named(ReportName name) {
        return byName.get(name);
    }

    Spoken of(Subject subject) {
        return of(bySubject, subject);
    }

    private static Spoken of(Kept<Subject, OfSubject> some, Subject subject) {
        OfSubject found = some.get(subject);
        return found == null ? Spoken.NOTHING : found.spoken();
    }

    /** What anything is said of. */
    Set<Subject> subjects() {
        return bySubject.all().map(OfSubject::subject).collect(Collectors.toSet());
    }

    /** The latest instant any was recorded at, or null when there is none. */
    @Nullable
    Instant last() {
        return last;
    }

    Stream<Report> all() {
        return byName.all();
    }

    int count() {
        return byName.size();
    }

    Corrections corrections() {
        return corrections;
    }
}
