/** Releases kept as documents and published in the contract's words. */
@NullMarked
package no.utbredt.initiative.release.kafka;

import org.jspecify.annotations.NullMarked;
