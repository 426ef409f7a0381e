/** Releases: states of the figures that somebody froze. */
@NullMarked
package no.utbredt.reporting.release;

import org.jspecify.annotations.NullMarked;
