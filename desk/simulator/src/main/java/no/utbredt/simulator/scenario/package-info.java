/** What everybody says, day by day: the same for the same seed, byte for byte. */
@NullMarked
package no.utbredt.simulator.scenario;

import org.jspecify.annotations.NullMarked;
