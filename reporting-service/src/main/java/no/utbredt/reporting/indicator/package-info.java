/** Indicators of strategies: what each measures, what it shows now, and how it is judged by its document's rule. */
@NullMarked
package no.utbredt.reporting.indicator;

import org.jspecify.annotations.NullMarked;
