/** How soon a killed register speaks again. */
@NullMarked
package no.utbredt.benchmarks.recovery;

import org.jspecify.annotations.NullMarked;
