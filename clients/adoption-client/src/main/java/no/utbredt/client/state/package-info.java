/** Saying who of all one speaks for uses a service, and asking what one has told of each. */
@NullMarked
package no.utbredt.client.state;

import org.jspecify.annotations.NullMarked;
