/** How many deliveries the register admits, beside a topology that only passes them on. */
@NullMarked
package no.utbredt.benchmarks.register;

import org.jspecify.annotations.NullMarked;
