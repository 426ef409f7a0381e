/**
 * What a vendor's program says to Utbredt and asks of it.
 *
 * <p>{@link no.utbredt.client.AdoptionClient} is where to begin. Whatever is sent may be sent again: the name of a report is made from what it
 * says.
 */
@NullMarked
package no.utbredt.client;

import org.jspecify.annotations.NullMarked;
