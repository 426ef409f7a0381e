/**
 * A client's complete state: who of all it speaks for uses a service on a day, held against what the client itself has said before,
 * and told as ordinary reports.
 */
@NullMarked
package no.utbredt.adoption.state;

import org.jspecify.annotations.NullMarked;
