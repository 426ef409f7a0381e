/** Dates as precise as their source. No day is invented (law 10). */
@NullMarked
package no.utbredt.initiative.time;

import org.jspecify.annotations.NullMarked;
