/** Delegations over HTTP, for operators. */
@NullMarked
package no.utbredt.adoption.delegation.web;

import org.jspecify.annotations.NullMarked;
