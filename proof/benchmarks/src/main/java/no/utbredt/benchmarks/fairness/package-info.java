/** Whether everybody gets an answer while many ask. */
@NullMarked
package no.utbredt.benchmarks.fairness;

import org.jspecify.annotations.NullMarked;
