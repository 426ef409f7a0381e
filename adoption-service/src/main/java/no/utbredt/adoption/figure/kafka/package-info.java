/** Published figures kept as documents and published in the contract's words. */
@NullMarked
package no.utbredt.adoption.figure.kafka;

import org.jspecify.annotations.NullMarked;
