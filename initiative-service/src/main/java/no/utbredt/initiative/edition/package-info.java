/**
 * Editions: the roadmap frozen as one or more documents stated it, and what differs between two of them. Within an issuer's series
 * what is left out is removed; across series silence is <em>ikke omtalt</em>. Pure: no framework, store or clock.
 */
@NullMarked
package no.utbredt.initiative.edition;

import org.jspecify.annotations.NullMarked;
