/** Areas and sets of actors, and who is in them, as known within one horizon. */
@NullMarked
package no.utbredt.reporting.area;

import org.jspecify.annotations.NullMarked;
