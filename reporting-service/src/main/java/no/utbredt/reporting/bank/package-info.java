/**
 * The statistics bank: what the product answers as tables that analysts' own tools read. What a table has, what somebody picks of it, how
 * that is laid out, and the figures, asked of those who answer elsewhere and summed, never counted anew.
 */
@NullMarked
package no.utbredt.reporting.bank;

import org.jspecify.annotations.NullMarked;
