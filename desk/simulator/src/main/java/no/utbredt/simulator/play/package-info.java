/** The history sent through the doors, and what comes after it as long as one looks on. */
@NullMarked
package no.utbredt.simulator.play;

import org.jspecify.annotations.NullMarked;
