/** How many reports the door takes, beside a bare server that puts the same onto the same log. */
@NullMarked
package no.utbredt.benchmarks.door;

import org.jspecify.annotations.NullMarked;
