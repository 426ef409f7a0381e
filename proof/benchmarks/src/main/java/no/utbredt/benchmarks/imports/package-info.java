/** Reports in bulk beside reports in batches. */
@NullMarked
package no.utbredt.benchmarks.imports;

import org.jspecify.annotations.NullMarked;
