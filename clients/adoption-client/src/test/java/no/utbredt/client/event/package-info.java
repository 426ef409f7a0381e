/** What is said, against the contract. */
@NullMarked
package no.utbredt.client.event;

import org.jspecify.annotations.NullMarked;
