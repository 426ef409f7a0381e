/** Releases: states of the figures that somebody froze, and what differs between one and the release it follows. */
@NullMarked
package no.utbredt.reporting.release;

import org.jspecify.annotations.NullMarked;
