/** Aggregates somebody published, and where they contradict each other or our own count (law 8). */
@NullMarked
package no.utbredt.reporting.figure;

import org.jspecify.annotations.NullMarked;
