package no.utbredt.reporting.cohort;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.reporting.coverage.Share;
import org.jspecify.annotations.Nullable;

/**
 * Those who first came to a stage in one quarter.
 *
 * @param quarter in which every day the beginning may mean lies
 * @param size how many they are, at least 1
 * @param followUps how they stand after so many quarters
 */
public record Cohort(Quarter quarter, long size, List<FollowUp> followUps) {
    public Cohort {
        followUps = List.copyOf(followUps);
    }

    /**
     * A cohort after some quarters.
     *
     * @param quarters how many after its own
     * @param day the last day of that quarter
     * @param position how they stood then, or null while that day is still to come
     */
    public record FollowUp(
            int quarters, LocalDate day, @Nullable Position position) {}

    /**
     * How a cohort stood on a day. {@code lowerBound <= reached <= upperBound}.
     *
     * @param reached how many certainly were at least at the stage
     * @param lowerBound how many whatever the uncertain turn out to be
     * @param upperBound those, those something said makes possible, and the unknown
     * @param unknown of how many nothing certain was known
     * @param share {@code reached} of the cohort, or null where nothing is known of anyone
     */
    public record Position(
            long reached,
            long lowerBound,
            long upperBound,
            long unknown,
            @Nullable Share share) {}
}
