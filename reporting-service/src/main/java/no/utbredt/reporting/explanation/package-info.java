/** What made a figure another than it was: whose contribution, and which reports. */
@NullMarked
package no.utbredt.reporting.explanation;

import org.jspecify.annotations.NullMarked;
