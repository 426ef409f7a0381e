package no.utbredt.reporting.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Share;

/**
 * A share over time, at equal periods.
 *
 * @param months when each point is, in months of 30.4375 days since the first
 * @param shares of each point, 0 to 1; not a number where there is no share
 * @param aYear how many periods make a year
 */
record Curve(double[] months, double[] shares, int aYear) {
    private static final double DAYS_A_MONTH = 30.4375;

    static Curve of(List<CurvePoint> points, int aYear) {
        LocalDate first = points.getFirst().day();
        return new Curve(
                points.stream().mapToDouble(point -> months(first, point.day())).toArray(),
                points.stream().mapToDouble(Curve::share).toArray(),
                aYear);
    }

    static double months(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_A_MONTH;
    }

    private static double share(CurvePoint point) {
        Figure figure = point.figure();
        Share share = figure == null ? null : figure.share();
        return share == null ? Double.NaN : share.fraction();
    }

    int size() {
        return shares.length;
    }

    boolean has(int at) {
        return at >= 0 && at < size() && !Double.isNaN(shares[at]);
    }

    /** What was known at one of its points. */
    Curve upTo(int last) {
        return new Curve(Arrays.copyOf(months, last + 1), Arrays.copyOf(shares, last + 1), aYear);
    }

    /** The points that have a share. */
    int[] known() {
        return IntStream.range(0, size()).filter(this::has).toArray();
    }
}
