package no.utbredt.benchmarks.recovery;

/**
 * What came after a kill, in seconds from it.
 *
 * @param verdict the first verdict on a delivery appended after it
 * @param ready the service says it is ready
 */
record Kill(double verdict, double ready) {}
