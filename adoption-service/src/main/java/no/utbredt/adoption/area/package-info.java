/**
 * Areas and sets of actors, by kind: helsefellesskap, networks, size classes, waves, and any set an operator makes. Who is in which
 * stands with the actor, among its groups.
 */
@NullMarked
package no.utbredt.adoption.area;

import org.jspecify.annotations.NullMarked;
