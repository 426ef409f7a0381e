/** Reads reports and outcomes off the log for the look-ups. */
@NullMarked
package no.utbredt.adoption.lookup.kafka;

import org.jspecify.annotations.NullMarked;
