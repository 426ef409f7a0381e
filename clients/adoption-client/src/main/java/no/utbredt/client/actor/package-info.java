/** Finding those one may report of. */
@NullMarked
package no.utbredt.client.actor;

import org.jspecify.annotations.NullMarked;
