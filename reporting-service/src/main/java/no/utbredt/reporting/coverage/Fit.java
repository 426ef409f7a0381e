package no.utbredt.reporting.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.figure.PublishedFigure.Value;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A basis on which our count is just what was published. It says what the publisher may have counted, not what he did.
 *
 * @param stage counting all that have come at least so far
 * @param weight each counting so
 * @param whole divided by this; null where a number of actors was published
 */
public record Fit(Stage stage, Weight weight, @Nullable Whole whole) {
    private static final Set<Stage> STAGES = EnumSet.range(Stage.NO_PLAN, Stage.IN_USE);

    /** What a share may be of. */
    public enum Whole {
        /** Those the service is relevant for, as our shares are. */
        RELEVANT,
        /** The whole group. */
        ALL,
        /** Those of the relevant of whom somebody has told where they stand. */
        KNOWN
    }

    /**
     * Every such basis, the furthest stage last.
     *
     * @param published what was published
     * @param counts our counts of the same group, part and day, by weight; one in which nobody is known fits nothing
     */
    public static List<Fit> of(Value published, Map<Weight, Outcome.Known> counts) {
        return switch (published.unit()) {
            case ACTORS -> counts(published.number(), counts.get(Weight.ACTORS));
            case SHARE_ACTORS, SHARE_POPULATION -> shares(published.number(), counts);
            case SHARE_TRANSACTIONS, SHARE_NEED, PERSONS, ITEMS, UNKNOWN, UNRECKONABLE -> List.of();
        };
    }

    private static List<Fit> counts(BigDecimal number, Outcome.@Nullable Known counted) {
        if (counted == null || isSilent(counted.stages())) {
            return List.of();
        }
        return STAGES.stream()
                .filter(stage ->
                        number.compareTo(BigDecimal.valueOf(counted.stages().atLeast(stage))) == 0)
                .map(stage -> new Fit(stage, Weight.ACTORS, null))
                .toList();
    }

    private static List<Fit> shares(BigDecimal percent, Map<Weight, Outcome.Known> counts) {
        List<Fit> fits = new ArrayList<>();
        for (Stage stage : STAGES) {
            counts.forEach((weight, counted) -> {
                for (Whole whole : Whole.values()) {
                    long of = isSilent(counted.stages()) ? 0 : whole(whole, counted.stages());
                    if (of > 0 && fits(percent, new Share(counted.stages().atLeast(stage), of))) {
                        fits.add(new Fit(stage, weight, whole));
                    }
                }
            });
        }
        return fits;
    }

    /** Rounded half up to as many decimals as were published. */
    private static boolean fits(BigDecimal percent, Share share) {
        int decimals = Math.clamp(percent.scale(), 0, 6);
        return share.percent(decimals).compareTo(percent) == 0;
    }

    private static long whole(Whole whole, Tally stages) {
        long relevant = stages.total() - stages.at(Stage.NOT_RELEVANT);
        return switch (whole) {
            case RELEVANT -> relevant;
            case ALL -> stages.total();
            case KNOWN -> relevant - stages.at(Stage.UNKNOWN);
        };
    }

    private static boolean isSilent(Tally stages) {
        return stages.at(Stage.UNKNOWN) + stages.at(Stage.NOT_RELEVANT) == stages.total();
    }
}
