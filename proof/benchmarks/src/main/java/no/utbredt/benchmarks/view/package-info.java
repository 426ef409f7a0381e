/** The view of the reporting-service: how fast it fills, what it weighs, how fast it answers. */
@NullMarked
package no.utbredt.benchmarks.view;

import org.jspecify.annotations.NullMarked;
