/** Inboxes: where a client puts reports down on the brokers, for the door to fetch and to answer. */
@NullMarked
package no.utbredt.adoption.inbox;

import org.jspecify.annotations.NullMarked;
