/** Which agreements actors have; an agreement stands beside the stage, and an option is not its exercise. */
@NullMarked
package no.utbredt.reporting.agreement;

import org.jspecify.annotations.NullMarked;
