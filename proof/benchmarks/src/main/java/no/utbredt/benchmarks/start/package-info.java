/** How long ./run takes, and what its processes weigh. */
@NullMarked
package no.utbredt.benchmarks.start;

import org.jspecify.annotations.NullMarked;
