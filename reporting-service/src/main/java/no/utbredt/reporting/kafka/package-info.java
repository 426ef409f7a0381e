/**
 * The reader: one thread that reads every topic from its beginning into memory and keeps reading. The only place that knows
 * the contract's records; it turns them into this service's own words and hands them over.
 */
@NullMarked
package no.utbredt.reporting.kafka;

import org.jspecify.annotations.NullMarked;
