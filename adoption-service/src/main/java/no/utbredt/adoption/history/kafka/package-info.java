/** Histories in the contract's words. */
@NullMarked
package no.utbredt.adoption.history.kafka;

import org.jspecify.annotations.NullMarked;
