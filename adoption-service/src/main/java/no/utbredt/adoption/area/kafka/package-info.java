/** Areas kept as documents and published in the contract's words. */
@NullMarked
package no.utbredt.adoption.area.kafka;

import org.jspecify.annotations.NullMarked;
