package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Corrections;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Statement;
import org.jspecify.annotations.Nullable;

/** Every report, by name and, for the fold, by what it speaks of. */
final class Reports {
    /** What is folded together. */
    record Subject(String service, Role role) {}

    private final NamedReports byName = new NamedReports();
    private final Map<Subject, Map<Reference, List<Report>>> bySubject = new HashMap<>();
    private final Corrections corrections = new Corrections();
    private @Nullable Instant last;
    private final Interning interning = new Interning();

    /** Takes in a report; of two under one name the one recorded first holds. Null when nothing changed. */
    @Nullable
    Report admit(Report given) {
        Report held = byName.get(given.name());
        if (held != null && !before(given, held)) {
            return null;
        }
        if (held != null) {
            forget(held);
        }
        Report report = interning.lean(given);
        byName.put(report);
        Instant recorded = report.stamp().recordedAt();
        last = last == null || last.isBefore(recorded) ? recorded : last;
        corrections.note(report);
        Statement says = report.says();
        if (says != null) {
            bySubject
                    .computeIfAbsent(subject(says), subject -> new HashMap<>())
                    .computeIfAbsent(says.actor(), reference -> new ArrayList<>(1))
                    .add(report);
        }
        return report;
    }

    /** Recorded earlier; two contents recorded at the same instant are told apart by themselves, never by their arrival. */
    private static boolean before(Report given, Report held) {
        int order = given.stamp().recordedAt().compareTo(held.stamp().recordedAt());
        return order < 0 || (order == 0 && given.toString().compareTo(held.toString()) < 0);
    }

    private void forget(Report report) {
        corrections.forget(report);
        Statement says = report.says();
        if (says != null) {
            of(subject(says)).getOrDefault(says.actor(), new ArrayList<>()).remove(report);
        }
    }

    static Subject subject(Statement says) {
        return new Subject(says.service(), says.role());
    }

    @Nullable
    Report named(ReportName name) {
        return byName.get(name);
    }

    Map<Reference, List<Report>> of(Subject subject) {
        return bySubject.getOrDefault(subject, Map.of());
    }

    /** What anything is said of. */
    Set<Subject> subjects() {
        return bySubject.entrySet().stream()
                .filter(entry -> entry.getValue().values().stream().anyMatch(bucket -> !bucket.isEmpty()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The latest instant any was recorded at, or null when there is none. */
    @Nullable
    Instant last() {
        return last;
    }

    Stream<Report> all() {
        return byName.all();
    }

    Corrections corrections() {
        return corrections;
    }
}
