/** How many have come at least how far, now and ever, and where they stop. */
@NullMarked
package no.utbredt.reporting.funnel;

import org.jspecify.annotations.NullMarked;
