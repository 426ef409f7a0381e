/** Follow-ups kept as documents and published in the contract's words. */
@NullMarked
package no.utbredt.initiative.followup.kafka;

import org.jspecify.annotations.NullMarked;
