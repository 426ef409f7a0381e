/** How long it takes from one stage to another, those not there yet included (Kaplan and Meier). */
@NullMarked
package no.utbredt.reporting.survival;

import org.jspecify.annotations.NullMarked;
