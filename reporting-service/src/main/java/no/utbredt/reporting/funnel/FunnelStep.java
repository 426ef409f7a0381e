package no.utbredt.reporting.funnel;

import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How many have come at least so far.
 *
 * @param stage at least this stage
 * @param now on the day, or null where there is no figure
 * @param ever on that day or on some day before, or null where there is no figure or it is withheld
 * @param notFurther of those who ever came so far, how many never came to the next step; null on the last, and with {@code ever}
 * @param fallen of those who ever came so far, how many are no longer certainly there; null with {@code ever}
 */
public record FunnelStep(
        Stage stage,
        @Nullable Figure now,
        @Nullable Count ever,
        @Nullable Long notFurther,
        @Nullable Long fallen) {

    /**
     * How many were there on some day.
     *
     * @param certainly how many certainly were
     * @param lowerBound how many were whatever the uncertain turn out to be; at least that of the day itself
     * @param upperBound those who certainly were, those something said makes possible, and those of whom nothing is known on the day
     */
    public record Count(long certainly, long lowerBound, long upperBound) {}
}
