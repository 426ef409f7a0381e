/** What somebody should look at: what has no place, is not heard, or cannot all be right. */
@NullMarked
package no.utbredt.reporting.finding;

import org.jspecify.annotations.NullMarked;
