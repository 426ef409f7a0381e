/** Releases of the statistics: which state of the figures somebody froze. The figures themselves are worked out elsewhere. */
@NullMarked
package no.utbredt.initiative.release;

import org.jspecify.annotations.NullMarked;
