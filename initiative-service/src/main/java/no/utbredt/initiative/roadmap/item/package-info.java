/** The items of an initiative, and what sources say of them. */
@NullMarked
package no.utbredt.initiative.roadmap.item;

import org.jspecify.annotations.NullMarked;
