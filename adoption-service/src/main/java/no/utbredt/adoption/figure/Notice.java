package no.utbredt.adoption.figure;

import no.utbredt.adoption.fault.Fault;

/**
 * Something worth a look in a figure that was accepted.
 *
 * @param field JSON pointer
 * @param fault what, and what one would expect
 */
public record Notice(String field, Fault fault) {}
