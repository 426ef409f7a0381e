/** What Kafka's clients know of themselves, told to the registry. */
@NullMarked
package no.utbredt.watch.kafka;

import org.jspecify.annotations.NullMarked;
