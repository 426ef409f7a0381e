package no.utbredt.reporting.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.jspecify.annotations.Nullable;

/**
 * The curve {@code ceiling / (1 + exp(offset - rate * x))}, fitted by least squares (Levenberg and Marquardt).
 *
 * @param ceiling what it approaches
 * @param offset {@code rate} times where it is half way
 * @param rate how steep it is, for each unit of x
 */
public record Logistic(double ceiling, double offset, double rate) {

    /** So many points must lie past the inflection, or the ceiling is a guess. */
    public static final int POINTS_PAST_INFLECTION = 3;

    private static final int MOST_TURNS = 200;
    /** So far above all that is seen the first guess of the ceiling lies. */
    private static final double ABOVE = 1.05;

    /** Why a fitted curve is not used. */
    public enum Unfit {
        /** Nothing could be fitted. */
        NO_FIT,
        /** It does not rise. */
        NOT_RISING,
        /** Too few points lie past its inflection. */
        NOT_PAST_INFLECTION
    }

    /** That of a curve of shares, whose ceiling is at most 1; null where none fits. */
    static @Nullable Logistic of(Curve curve) {
        int[] known = curve.known();
        return of(
                IntStream.of(known).mapToDouble(at -> curve.months()[at]).toArray(),
                IntStream.of(known).mapToDouble(at -> curve.shares()[at]).toArray(),
                1);
    }

    /**
     * The one that fits best.
     *
     * @param x of each point
     * @param y of each point, 0 or more
     * @param most the highest the ceiling may be
     * @return null where none fits
     */
    public static @Nullable Logistic of(double[] x, double[] y, double most) {
        double highest = Arrays.stream(y).max().orElse(0);
        double ceiling = Math.min(most, highest * ABOVE);
        Logistic guess = guess(x, y, ceiling);
        if (x.length <= 3 || guess == null) {
            return null;
        }
        try {
            double[] found = new LevenbergMarquardtOptimizer()
                    .optimize(new LeastSquaresBuilder()
                            .start(new double[] {guess.ceiling, guess.offset, guess.rate})
                            .model(at -> values(at, x), at -> slopes(at, x))
                            .target(y)
                            .parameterValidator(at -> bounded(at, most))
                            .maxEvaluations(MOST_TURNS)
                            .maxIterations(MOST_TURNS)
                            .lazyEvaluation(false)
                            .build())
                    .getPoint()
                    .toArray();
            return Arrays.stream(found).allMatch(Double::isFinite) ? new Logistic(found[0], found[1], found[2]) : null;
        } catch (MathRuntimeException none) {
            return null;
        }
    }

    /** By a straight line through the logits; null where no two points lie between nought and the ceiling. */
    private static @Nullable Logistic guess(double[] x, double[] y, double ceiling) {
        double n = 0;
        double sumX = 0;
        double sumZ = 0;
        double sumXx = 0;
        double sumXz = 0;
        for (int i = 0; i < x.length; i++) {
            if (y[i] > 0 && y[i] < ceiling) {
                double logit = Math.log(ceiling / y[i] - 1);
                n++;
                sumX += x[i];
                sumZ += logit;
                sumXx += x[i] * x[i];
                sumXz += x[i] * logit;
            }
        }
        double slope = (n * sumXz - sumX * sumZ) / (n * sumXx - sumX * sumX);
        return Double.isFinite(slope) ? new Logistic(ceiling, (sumZ - slope * sumX) / n, -slope) : null;
    }

    private static RealVector bounded(RealVector at, double most) {
        at.setEntry(0, Math.min(at.getEntry(0), most));
        return at;
    }

    private static double[] values(double[] at, double[] x) {
        Logistic curve = new Logistic(at[0], at[1], at[2]);
        return Arrays.stream(x).map(curve::at).toArray();
    }

    private static double[][] slopes(double[] at, double[] x) {
        double[][] slopes = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            double part = 1 / (1 + Math.exp(at[1] - at[2] * x[i]));
            double bend = at[0] * part * (1 - part);
            slopes[i] = new double[] {part, -bend, bend * x[i]};
        }
        return slopes;
    }

    /** Its value. */
    public double at(double x) {
        return ceiling / (1 + Math.exp(offset - rate * x));
    }

    /** Where it is half way to its ceiling, and steepest. */
    public double inflection() {
        return offset / rate;
    }

    /** Why it is not to be used for that curve, or null when it is. */
    @Nullable
    Unfit unfit(Curve curve) {
        if (rate <= 0 || ceiling <= 0) {
            return Unfit.NOT_RISING;
        }
        long past = IntStream.of(curve.known())
                .filter(at -> curve.months()[at] > inflection())
                .count();
        return past < POINTS_PAST_INFLECTION ? Unfit.NOT_PAST_INFLECTION : null;
    }
}
