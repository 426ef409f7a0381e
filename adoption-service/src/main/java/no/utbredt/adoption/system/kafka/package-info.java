/** EHR systems kept as documents and published in the contract's words. */
@NullMarked
package no.utbredt.adoption.system.kafka;

import org.jspecify.annotations.NullMarked;
