/** The register as a Kafka Streams topology, exactly once. */
@NullMarked
package no.utbredt.adoption.register.kafka;

import org.jspecify.annotations.NullMarked;
