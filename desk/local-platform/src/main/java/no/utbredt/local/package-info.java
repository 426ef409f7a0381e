/**
 * The engines of Utbredt on one machine without Docker, in one process: a Kafka broker, a document store and a token
 * issuer. What the services see are addresses; clients, protocols and settings are those of production.
 */
@NullMarked
package no.utbredt.local;

import org.jspecify.annotations.NullMarked;
