/** Collections that never change: adding makes another one that shares with the first whatever is the same in both. */
@NullMarked
package no.utbredt.reporting.kept;

import org.jspecify.annotations.NullMarked;
