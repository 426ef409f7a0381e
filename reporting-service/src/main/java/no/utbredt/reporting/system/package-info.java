/** EHR systems, who makes them and who runs them, as known within one horizon. */
@NullMarked
package no.utbredt.reporting.system;

import org.jspecify.annotations.NullMarked;
