/** What was said of findings. */
@NullMarked
package no.utbredt.reporting.followup;

import org.jspecify.annotations.NullMarked;
