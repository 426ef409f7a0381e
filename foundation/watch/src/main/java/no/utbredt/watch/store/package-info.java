/** How long those who answer requests wait for a store that is silent. */
@NullMarked
package no.utbredt.watch.store;

import org.jspecify.annotations.NullMarked;
