/** The invented part: vendors with their products, GP offices, and who runs what. */
@NullMarked
package no.utbredt.simulator.cast;

import org.jspecify.annotations.NullMarked;
