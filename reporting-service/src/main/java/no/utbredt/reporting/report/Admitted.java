package no.utbredt.reporting.report;

/** What the register admitted once and for ever: a report of a stage, a retraction, or something beside the stages. */
public sealed interface Admitted permits Report, Event {

    /** Its name for ever (law 1). */
    ReportName name();

    /** Who was heard, and when the log took it. */
    Stamp stamp();

    /**
     * Whether it, and not another content of its name, holds: the one recorded earlier does (law 1). Two recorded at the same instant
     * are told apart by what they say, never by their arrival.
     */
    default boolean holdsBefore(Admitted other) {
        int order = stamp().recordedAt().compareTo(other.stamp().recordedAt());
        return order < 0 || (order == 0 && toString().compareTo(other.toString()) < 0);
    }
}
