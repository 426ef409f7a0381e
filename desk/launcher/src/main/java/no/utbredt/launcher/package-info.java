/** Starts everything on this machine, loads the roadmap, shows the figures. */
@NullMarked
package no.utbredt.launcher;

import org.jspecify.annotations.NullMarked;
