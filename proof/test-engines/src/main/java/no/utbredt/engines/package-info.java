/**
 * Broker and store for tests. An engine that is given by a setting goes first, then a container where a Docker engine
 * answers, then the local platform; each start prints one line that says which it was and which version the engine itself
 * names.
 */
@NullMarked
package no.utbredt.engines;

import org.jspecify.annotations.NullMarked;
