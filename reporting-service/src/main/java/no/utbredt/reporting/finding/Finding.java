package no.utbredt.reporting.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.vocabulary.References;
import org.jspecify.annotations.Nullable;

/**
 * Something a steward or an operator should look at.
 *
 * @param kind what it is
 * @param subject what it is of, the same as long as its cause is there and when it comes back
 * @param reports the reports concerned, in the order of their names unless the kind says otherwise
 * @param figures ids of the published figures concerned
 * @param vendor organisation number of the vendor it is of, or null where it is of none
 */
public record Finding(
        Kind kind,
        String subject,
        List<ReportName> reports,
        List<String> figures,
        @Nullable String vendor) {
    public Finding {
        reports = List.copyOf(reports);
        figures = List.copyOf(figures);
    }

    Finding(Kind kind, String subject, List<ReportName> reports) {
        this(kind, subject, reports, List.of(), null);
    }

    /** One of these very reports. */
    public Finding(Kind kind, List<ReportName> reports) {
        this(
                kind,
                reports.stream().map(name -> name.source() + " " + name.id()).collect(Collectors.joining(" ")),
                reports);
    }

    /** One of an actor with a service in a role, whatever reports it rests on. */
    static Finding of(Kind kind, String service, Role role, String actor, ReportName report) {
        return new Finding(kind, String.join(" ", service, role.name(), actor), List.of(report));
    }

    /** One of published figures. */
    static Finding of(Contradiction contradiction) {
        List<String> figures = Stream.of(contradiction.figure(), contradiction.other())
                .filter(Objects::nonNull)
                .toList();
        String subject = contradiction.kind() + " " + String.join(" ", figures);
        return new Finding(Kind.FIGURE_CONTRADICTION, subject, List.of(), figures, null);
    }

    /** One of a vendor. */
    static Finding ofVendor(Kind kind, String organisation) {
        return new Finding(kind, organisation, List.of(), List.of(), organisation);
    }

    /** What it is called for ever: a word that tells neither whom nor what it is of. */
    public String id() {
        return References.own().of(kind.name(), subject);
    }

    /** What it is. */
    public enum Kind {
        /** Reports that put each other out; all of them are out (law 2). */
        CORRECTION_CYCLE,
        /** A report names one of another source without being an operator's; the naming has no effect. */
        NOT_ENTITLED,
        /** A stage or role code we do not know; it counts as unknown. */
        UNKNOWN_CODE,
        /** One document reads in two ways; both readings move only the bounds. */
        UNCERTAIN_DOCUMENT,
        /** A report moves an actor down from where another had seen it: the earlier one, then the one that moved it. */
        FALL,
        /** A volume of usage above nought, of an actor of whom no report speaks of that service: the usage. */
        USAGE_WITHOUT_REPORT,
        /** An actor is in use today and no volume above nought is known of it, though the service's usage is told: the report. */
        IN_USE_WITHOUT_USAGE,
        /** An actor is on its way to use and nothing has been said of it for two years: the report that decides. */
        STALE,
        /** An actor stands where those it took over from were put, and nobody has said it of itself: their report. */
        INHERITED_ONLY,
        /**
         * An actor is in use, or is said to have begun before its EHR system had the service: of every system it ran then, or runs, it is
         * known that it did not, or does not, have it. What came later explains nothing. The earliest such report.
         */
        WITHOUT_SUPPORT,
        /** A volume of usage is ten times that of the month before, or a tenth: what is said of the month before, then of the month. */
        VOLUME_JUMP,
        /** Two reports that cannot both be right, of one source or of two: the one that ranks higher, then the other. */
        DISAGREEMENT,
        /** It is said of an actor as of a day on which it was no more; those who took over speak now (law 7): the report. */
        CLOSED_ACTOR,
        /** A published figure contradicts another, its own arithmetic or our count (law 8): the figures. */
        FIGURE_CONTRADICTION,
        /** A vendor that somebody lets speak, or that spoke, has not been heard for five weeks. */
        SILENT_VENDOR
    }
}
