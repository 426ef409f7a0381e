/** What was measured: rounds, their spread, and what was aimed for. */
@NullMarked
package no.utbredt.benchmarks.figure;

import org.jspecify.annotations.NullMarked;
