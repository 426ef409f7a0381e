/** The processes a benchmark starts for itself, on free ports and with data of their own. */
@NullMarked
package no.utbredt.benchmarks.street;

import org.jspecify.annotations.NullMarked;
