/** Inboxes as topics: one of a client's own for its reports, one for the answers. */
@NullMarked
package no.utbredt.adoption.inbox.kafka;

import org.jspecify.annotations.NullMarked;
