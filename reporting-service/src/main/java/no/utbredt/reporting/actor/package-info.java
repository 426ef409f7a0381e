/** Organisations, their groups, identifiers, weights and succession, as the registry knew them at an instant. */
@NullMarked
package no.utbredt.reporting.actor;

import org.jspecify.annotations.NullMarked;
