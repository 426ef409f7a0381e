package no.utbredt.reporting.explanation;

import java.util.List;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What one actor makes the figure differ by.
 *
 * @param actor its id; null for those of a group nobody has named
 * @param name its name on the later structure day, or on the earlier when it is no more; null when it has none
 * @param kind what changed
 * @param before where it stood, or null when it was no member
 * @param after where it stands, or null when it is no member
 * @param numerator how much more has come so far by it, in the weight asked for; negative for less
 * @param denominator how much larger the group without the not relevant is by it
 * @param unknown how much more is unknown by it
 * @param kin ids of those it took over from, or of those that took over from it, where it came or went so
 * @param reports those that made its stage another: those that decide now and did not, and those that put out what decided
 *     before; where there are none, what decides it now
 */
public record Contribution(
        @Nullable String actor,
        @Nullable String name,
        Kind kind,
        @Nullable Stage before,
        @Nullable Stage after,
        long numerator,
        long denominator,
        long unknown,
        List<String> kin,
        List<ReportName> reports) {
    public Contribution {
        kin = List.copyOf(kin);
        reports = List.copyOf(reports);
    }

    /** What changed. */
    public enum Kind {
        /** It has become a member: it opened, entered the group, or took over from others. */
        JOINED,
        /** It is a member no more. */
        LEFT,
        /** It stands elsewhere. */
        STAGE,
        /** What is known of it has become too old for the question, or has been renewed. */
        AGE,
        /** It stands where it stood and weighs another. */
        WEIGHT,
        /** There are more or fewer members nobody has named. */
        UNNAMED
    }
}
