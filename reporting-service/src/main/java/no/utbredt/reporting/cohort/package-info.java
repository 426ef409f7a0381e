/** Those who began in one quarter, followed from then on. */
@NullMarked
package no.utbredt.reporting.cohort;

import org.jspecify.annotations.NullMarked;
