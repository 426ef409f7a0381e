/** Dates that are only as precise as their source was (law 10). */
@NullMarked
package no.utbredt.adoption.time;

import org.jspecify.annotations.NullMarked;
