/** Who speaks to us: registered clients, and the tokens they show. */
@NullMarked
package no.utbredt.adoption.client;

import org.jspecify.annotations.NullMarked;
