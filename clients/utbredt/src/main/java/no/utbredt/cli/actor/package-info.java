/** Finding those one may report of. */
@NullMarked
package no.utbredt.cli.actor;

import org.jspecify.annotations.NullMarked;
