package no.utbredt.reporting.partner;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.history.Onset;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Whether those of an area whom a service is for are ready for it together.
 *
 * @param coverage of the whole area
 * @param members those the service is for, by id; empty without a figure and when withheld
 * @param withheld whether members may be persons (law 12)
 */
public record Readiness(CoverageAnswer coverage, List<Member> members, boolean withheld) {
    public Readiness {
        members = List.copyOf(members);
    }

    /** What can be told: silence is no refusal. */
    public enum Certainty {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * A member.
     *
     * @param actor its id
     * @param there whether it has come so far
     * @param onset when it first had, or null where it never certainly had
     */
    public record Member(
            String actor,
            Stage stage,
            Certainty there,
            @Nullable Onset onset) {}

    /** Whether all have come so far. */
    public Certainty all() {
        return members.isEmpty()
                ? Certainty.UNKNOWN
                : has(Certainty.NO) ? Certainty.NO : has(Certainty.UNKNOWN) ? Certainty.UNKNOWN : Certainty.YES;
    }

    /** Whether anybody has. */
    public Certainty any() {
        return members.isEmpty()
                ? Certainty.UNKNOWN
                : has(Certainty.YES) ? Certainty.YES : has(Certainty.UNKNOWN) ? Certainty.UNKNOWN : Certainty.NO;
    }

    private boolean has(Certainty there) {
        return count(there) > 0;
    }

    /** How many are of that certainty; the three sum to the members. */
    public long count(Certainty there) {
        return members.stream().filter(member -> member.there() == there).count();
    }

    /** The first day on which all certainly had come so far; null while somebody has not. */
    public @Nullable LocalDate together() {
        return all() == Certainty.YES ? LocalDate.ofEpochDay(latest()) : null;
    }

    /** The last to come, or those who have not certainly come, by id. */
    public List<String> last() {
        boolean all = all() == Certainty.YES;
        return members.stream()
                .filter(member -> all ? latest(member) == latest() : member.there() != Certainty.YES)
                .map(Member::actor)
                .toList();
    }

    private int latest() {
        return members.stream().mapToInt(Readiness::latest).max().orElseThrow();
    }

    private static int latest(Member member) {
        return member.onset() == null ? Integer.MIN_VALUE : member.onset().latest();
    }
}
