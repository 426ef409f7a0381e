package no.utbredt.reporting.exchange;

import java.util.List;
import java.util.Map;
import no.utbredt.reporting.coverage.CoverageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The members of a group by both roles of a service.
 *
 * @param source coverage of the sources
 * @param consumer coverage of the consumers
 * @param counts one for each kind, in their order; together the group (law 4). Empty without figures and when withheld
 * @param cells how many by what they are as a source, then as a consumer; empty with {@code counts}
 * @param withheld whether members may be persons (law 12)
 */
public record Exchange(
        CoverageAnswer source,
        CoverageAnswer consumer,
        List<Count> counts,
        Map<Side, Map<Side, Long>> cells,
        boolean withheld) {
    public Exchange {
        counts = List.copyOf(counts);
    }

    /** What an actor is in one role. */
    public enum Side {
        /** Come so far as is asked. */
        THERE,
        /** Something is known of it, and it has not. */
        NOT_THERE,
        UNKNOWN,
        NOT_RELEVANT
    }

    /** What an actor is in both; whom a role is not relevant for has not come so far in it. */
    public enum Kind {
        BOTH,
        SOURCE_ONLY,
        CONSUMER_ONLY,
        NEITHER,
        /** One of the two is not known. */
        UNKNOWN,
        /** Neither role is for it. */
        NOT_RELEVANT
    }

    /**
     * How many are of a kind.
     *
     * @param actors how many certainly are
     * @param lowerBound how many whatever is in doubt or not known turns out to be; null for the unknown and the not relevant
     * @param upperBound how many may be; null with it
     */
    public record Count(
            Kind kind,
            long actors,
            @Nullable Long lowerBound,
            @Nullable Long upperBound) {}
}
