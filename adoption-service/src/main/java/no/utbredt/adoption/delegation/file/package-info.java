/** Delegations as the project's own file gives them, loaded at start after the registry. */
@NullMarked
package no.utbredt.adoption.delegation.file;

import org.jspecify.annotations.NullMarked;
