/** When each vendor was last heard: so that silence is told from zero. */
@NullMarked
package no.utbredt.reporting.vendor;

import org.jspecify.annotations.NullMarked;
