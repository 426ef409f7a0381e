package no.utbredt.reporting.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well the methods would have foretold what came: from each of the latest points (rolling origin) what came after it is
 * foretold by what was there then, and the errors are noted by how many periods ahead they are.
 *
 * @param pace the absolute errors of the present pace, as shares
 * @param logistic those of the logistic curve
 * @param both of each forecast both methods make the errors of the one and the other
 * @param origins how many points were foretold from
 */
record Backtest(List<List<Double>> pace, List<List<Double>> logistic, List<double[]> both, int origins) {

    /** So many of the latest points are foretold from. */
    static final int MOST_ORIGINS = 60;
    /** By fewer errors no method is chosen, and no interval told. */
    static final int FEWEST_ERRORS = 4;
    /** The share of forecasts an interval is to hold. */
    static final double COVERED = 0.8;

    /**
     * Of a curve.
     *
     * @param ahead the most periods ahead
     */
    static Backtest of(Curve curve, int ahead) {
        Backtest empty = new Backtest(lists(ahead), lists(ahead), new ArrayList<>(), 0);
        int last = curve.size() - 1;
        int origins = 0;
        for (int origin = Math.max(0, last - MOST_ORIGINS); origin < last; origin++) {
            if (curve.has(origin)) {
                origins += empty.foretell(curve, origin, ahead) ? 1 : 0;
            }
        }
        return new Backtest(empty.pace, empty.logistic, empty.both, origins);
    }

    private static List<List<Double>> lists(int many) {
        return Stream.<List<Double>>generate(ArrayList::new).limit(many).toList();
    }

    private boolean foretell(Curve curve, int origin, int ahead) {
        Curve then = curve.upTo(origin);
        DoubleUnaryOperator line = Method.PRESENT_PACE.carriedOn(then);
        DoubleUnaryOperator bend = Method.LOGISTIC.carriedOn(then);
        for (int at = origin + 1; at < curve.size() && at - origin <= ahead; at++) {
            if (curve.has(at)) {
                double straight = error(line, curve, at);
                double bent = error(bend, curve, at);
                note(straight, pace.get(at - origin - 1));
                note(bent, logistic.get(at - origin - 1));
                if (!Double.isNaN(straight) && !Double.isNaN(bent)) {
                    both.add(new double[] {straight, bent});
                }
            }
        }
        return line != null || bend != null;
    }

    private static double error(@Nullable DoubleUnaryOperator foretold, Curve curve, int at) {
        return foretold == null
                ? Double.NaN
                : Math.abs(foretold.applyAsDouble(curve.months()[at]) - curve.shares()[at]);
    }

    private static void note(double error, List<Double> errors) {
        if (!Double.isNaN(error)) {
            errors.add(error);
        }
    }

    /** Its absolute errors, as shares, by periods ahead less one, in the order of the origins. */
    List<List<Double>> errors(Method method) {
        return switch (method) {
            case PRESENT_PACE -> pace;
            case LOGISTIC -> logistic;
        };
    }

    /** Whether the logistic curve would have done better, where both foretold something. */
    boolean prefersLogistic() {
        Double straight = commonError(Method.PRESENT_PACE);
        Double bent = commonError(Method.LOGISTIC);
        return straight != null && bent != null && bent < straight;
    }

    /** How far off it was on average over the forecasts both methods make, or null where they are too few. */
    @Nullable
    Double commonError(Method method) {
        return both.size() < FEWEST_ERRORS
                ? null
                : Double.valueOf(both.stream()
                        .mapToDouble(each -> each[method.ordinal()])
                        .average()
                        .orElseThrow());
    }

    /** Over all it foretold, or null where it foretold nothing. */
    @Nullable
    Double meanError(Method method) {
        return count(method) == 0
                ? null
                : Double.valueOf(errors(method).stream()
                        .flatMap(List::stream)
                        .mapToDouble(each -> each)
                        .average()
                        .orElseThrow());
    }

    /** How many errors it made. */
    int count(Method method) {
        return errors(method).stream().mapToInt(List::size).sum();
    }

    /**
     * How far to either side of what is foretold so many periods ahead the interval goes: the error that four of five at that
     * distance did not exceed, with one added to their number (split conformal prediction), and never less than nearer by.
     *
     * @return null where there are too few errors at that distance
     */
    @Nullable
    Double halfWidth(Method method, int ahead) {
        double width = 0;
        for (int step = 0; step < ahead; step++) {
            List<Double> such = errors(method).get(step).stream().sorted().toList();
            if (such.size() < FEWEST_ERRORS) {
                return null;
            }
            int rank = (int) Math.ceil((such.size() + 1) * COVERED);
            width = Math.max(width, such.get(Math.min(rank, such.size()) - 1));
        }
        return width;
    }
}
