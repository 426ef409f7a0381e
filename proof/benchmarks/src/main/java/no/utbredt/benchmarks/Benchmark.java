package no.utbredt.benchmarks;

import no.utbredt.benchmarks.figure.Measured;

/** Something of ours measured beside something real, in the same run. */
public interface Benchmark {

    /** One lower-case word, by which it is chosen on the command line. */
    String name();

    /** Whether a figure that misses its aim is a failure, not only a figure; false unless it is a proof. */
    default boolean failsWhenMissed() {
        return false;
    }

    /**
     * Starts what it needs, measures, and ends what it started, also when it fails.
     *
     * @throws Exception whatever went wrong; the other benchmarks run all the same
     */
    Measured run(Course course) throws Exception;
}
