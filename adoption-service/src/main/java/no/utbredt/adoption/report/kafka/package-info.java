/** Deliveries on their way onto the log, and the register's verdicts on their way back to whoever waits. */
@NullMarked
package no.utbredt.adoption.report.kafka;

import org.jspecify.annotations.NullMarked;
