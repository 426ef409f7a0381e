/** CloudEvents 1.0 attributes as Utbredt uses them in Kafka's binary content mode. */
@NullMarked
package no.utbredt.contract.cloudevents;

import org.jspecify.annotations.NullMarked;
