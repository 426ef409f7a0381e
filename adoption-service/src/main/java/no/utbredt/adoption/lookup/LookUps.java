package no.utbredt.adoption.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Subject;
import no.utbredt.adoption.report.Verdict;
import org.jspecify.annotations.Nullable;

/** What is kept for look-ups. Every write may be repeated and may come in any order. */
public interface LookUps {

    /** Keeps what was read from the log, and how far it was read: topic and partition to offset. */
    void keep(Batch batch);

    /** Keeps what conflicting deliveries said, by their place: it stands in no report, and a lost log would take it along. */
    void keepConflicts(Map<LogPosition, String> said);

    /** A report with the verdicts kept on its name. */
    Optional<Entry> find(ReportName name);

    /** The fingerprint of the content recorded under each of those names; one nothing is recorded under is left out. */
    Map<ReportName, String> recorded(Collection<ReportName> names);

    /**
     * The reports that name an actor so, in pieces of a bounded size: those the look-ups heard of last come first.
     *
     * @param piece what the piece before called the next one, or null for the first
     * @throws no.utbredt.adoption.fault.FaultyValue when there is no such piece
     */
    Piece of(Subject actor, @Nullable String piece);

    /** The report public answers cite by that reference. */
    Optional<Entry> cited(String reference);

    /**
     * What was set aside, by id after that one (exclusive; empty for the first): at most that many and no more than one answer
     * holds, see {@link no.utbredt.edge.page.Portion}.
     */
    Aside setAside(String after, int most);

    /** Keeps that the log ends before where it had been read; of one place the larger loss stays. */
    void keepLosses(Collection<LogLoss> losses);

    /** What the log was ever found to lack. */
    List<LogLoss> losses();

    /** How far the log has been read, topic and partition to offset; nothing beyond it is known here. */
    Map<String, Long> asOf();

    /** What one poll brought. */
    record Batch(
            Collection<RegisteredReport> reports,
            Collection<Verdict> verdicts,
            Collection<Oddity> oddities,
            Map<String, Long> asOf) {}

    /**
     * Some of an actor's reports, in the order they were heard of.
     *
     * @param next the piece heard of before, or null when there is none
     */
    record Piece(List<Entry> entries, @Nullable String next) {}

    /**
     * Some of what was set aside.
     *
     * @param next the id after which the list goes on, or null when it does not
     */
    record Aside(
            List<Map<String, Object>> entries, @Nullable String next) {}

    /**
     * What is known of one name.
     *
     * @param report the whole report as JSON, empty when only verdicts are known yet
     * @param verdicts the recorded one, the first and the newest 50 deliveries heard of, in the order of the log
     */
    record Entry(ReportName name, Optional<String> report, List<Verdict> verdicts) {}
}
