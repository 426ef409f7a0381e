/** One real Apache Kafka broker in KRaft mode, broker and controller in one, as settings for one machine ask for. */
@NullMarked
package no.utbredt.local.broker;

import org.jspecify.annotations.NullMarked;
