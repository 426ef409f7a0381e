/** What differs between two states of an initiative, as data and in Norwegian sentences. */
@NullMarked
package no.utbredt.initiative.roadmap.change;

import org.jspecify.annotations.NullMarked;
