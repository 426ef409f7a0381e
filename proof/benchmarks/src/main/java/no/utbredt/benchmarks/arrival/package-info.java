/** How long it takes from a report sent to its place in an answer. */
@NullMarked
package no.utbredt.benchmarks.arrival;

import org.jspecify.annotations.NullMarked;
