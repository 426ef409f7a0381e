/** Reports in the numbers a benchmark needs, and the connections they are sent over. */
@NullMarked
package no.utbredt.benchmarks.load;

import org.jspecify.annotations.NullMarked;
