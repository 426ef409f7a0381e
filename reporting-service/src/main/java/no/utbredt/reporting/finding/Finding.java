package no.utbredt.reporting.finding;

import java.util.List;
import java.util.stream.Collectors;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.vocabulary.References;

/**
 * Something a steward or an operator should look at in the reports.
 *
 * @param kind what it is
 * @param subject what it is of, the same as long as its cause is there and when it comes back
 * @param reports the reports concerned, in the order of their names unless the kind says otherwise
 */
public record Finding(Kind kind, String subject, List<ReportName> reports) {
    public Finding {
        reports = List.copyOf(reports);
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
        /** An actor is in use, and it is known of every EHR system it runs that it does not have the service: the report. */
        WITHOUT_SUPPORT,
        /** A volume of usage is ten times that of the month before, or a tenth: what is said of the month before, then of the month. */
        VOLUME_JUMP
    }
}
