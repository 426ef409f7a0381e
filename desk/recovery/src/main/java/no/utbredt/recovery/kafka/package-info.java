/** Reading topics to their end, and writing them again. */
@NullMarked
package no.utbredt.recovery.kafka;

import org.jspecify.annotations.NullMarked;
