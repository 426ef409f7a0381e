/** What sources say, how they name their reports, and how they take them back (laws 1 and 2). */
@NullMarked
package no.utbredt.reporting.report;

import org.jspecify.annotations.NullMarked;
