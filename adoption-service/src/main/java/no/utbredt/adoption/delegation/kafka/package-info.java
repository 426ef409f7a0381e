/** Delegations kept as documents and published in the contract's words. */
@NullMarked
package no.utbredt.adoption.delegation.kafka;

import org.jspecify.annotations.NullMarked;
