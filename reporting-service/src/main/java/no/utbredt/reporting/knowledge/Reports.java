package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.kept.Kept;
import no.utbredt.reporting.kept.Shelves;
import no.utbredt.reporting.report.Corrections;
import no.utbredt.reporting.report.Matter;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Spoken;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/** Every report, by name and, for the fold, by what it speaks of. It never changes: admitting one makes another. */
final class Reports {
    static final Reports NONE = new Reports(
            Report.keptByName(),
            Kept.by(OfSubject::subject, Subject::unforeseeable),
            Shelves.by(Matter::unforeseeable, Report::name, ReportName::unforeseeable),
            Report.keptByName(),
            Corrections.NONE,
            null);

    private record OfSubject(Subject subject, Spoken spoken) {}

    private final Kept<ReportName, Report> byName;
    private final Kept<Subject, OfSubject> bySubject;
    private final Shelves<Matter, ReportName, Report> byMatter;
    private final Kept<ReportName, Report> unknownCodes;
    private final Corrections corrections;
    private final @Nullable Instant last;

    private Reports(
            Kept<ReportName, Report> byName,
            Kept<Subject, OfSubject> bySubject,
            Shelves<Matter, ReportName, Report> byMatter,
            Kept<ReportName, Report> unknownCodes,
            Corrections corrections,
            @Nullable Instant last) {
        this.byName = byName;
        this.bySubject = bySubject;
        this.byMatter = byMatter;
        this.unknownCodes = unknownCodes;
        this.corrections = corrections;
        this.last = last;
    }

    /** With a report of a name none of them has. */
    Reports with(Report report) {
        Statement says = report.says();
        Instant recorded = report.stamp().recordedAt();
        return new Reports(
                byName.with(report),
                spoken(bySubject, report),
                byMatter.with(Matter.beside(report), report),
                says != null && says.hasUnknownCode() ? unknownCodes.with(report) : unknownCodes,
                corrections.noted(report),
                last == null || last.isBefore(recorded) ? recorded : last);
    }

    /** Without a report they have. */
    Reports without(Report report) {
        return new Reports(
                byName.without(report.name()),
                unsaid(bySubject, report),
                byMatter.without(Matter.beside(report), report.name()),
                unknownCodes.without(report.name()),
                corrections.forgotten(report),
                last);
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

    /** The latest of them the horizon knows, or null; of an earlier horizon they are gone through. */
    @Nullable
    Instant lastWithin(Horizon horizon) {
        Instant latest = last;
        if (latest == null || horizon.knows(latest)) {
            return latest;
        }
        return all().map(report -> report.stamp().recordedAt())
                .filter(horizon::knows)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Stream<Report> all() {
        return byName.all();
    }

    /** Those that stand in a document, in no order. */
    Stream<Report> in(String document) {
        return byMatter.about(new Matter.OfDocument(document));
    }

    /** Those of one service, in whatever role, in no order. */
    Stream<Report> ofService(String service) {
        return bySubject
                .all()
                .filter(some -> some.subject().service().equals(service))
                .flatMap(some -> some.spoken().all());
    }

    /** Those that may name somebody by one of these references, as whom they are about or beside that, each once, in no order. */
    Stream<Report> naming(Collection<Reference> used) {
        Map<ReportName, Report> found = new HashMap<>();
        bySubject
                .all()
                .forEach(some ->
                        used.stream().flatMap(some.spoken()::by).forEach(report -> found.put(report.name(), report)));
        used.stream()
                .flatMap(each -> byMatter.about(new Matter.OfActor(each)))
                .forEach(report -> found.put(report.name(), report));
        return found.values().stream();
    }

    /** The names of those within the horizon with a code we do not know, in order. */
    List<ReportName> unknownCodes(Horizon horizon) {
        return unknownCodes
                .all()
                .filter(report -> report.within(horizon))
                .map(Report::name)
                .sorted()
                .toList();
    }

    int count() {
        return byName.size();
    }

    Corrections corrections() {
        return corrections;
    }
}
