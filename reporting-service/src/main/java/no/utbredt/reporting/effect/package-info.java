/** What figures would say if actors were others: asked before a succession is done (law 7). */
@NullMarked
package no.utbredt.reporting.effect;

import org.jspecify.annotations.NullMarked;
