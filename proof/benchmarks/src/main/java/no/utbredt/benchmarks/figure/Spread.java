package no.utbredt.benchmarks.figure;

import java.util.Collection;

/** The middle one of some values, the least and the greatest. */
public record Spread(double median, double least, double greatest) {

    /** Of at least one value; of an even number the median is the mean of the middle two. */
    public static Spread of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }
}
