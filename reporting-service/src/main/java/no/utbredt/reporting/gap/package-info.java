/** Those who have not come so far yet: why, and what would bring most of them there. */
@NullMarked
package no.utbredt.reporting.gap;

import org.jspecify.annotations.NullMarked;
