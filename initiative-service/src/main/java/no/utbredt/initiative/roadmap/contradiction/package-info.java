/** What the product finds by itself: sources that cannot both be right, and promises nobody has looked after. Listed, never refused. */
@NullMarked
package no.utbredt.initiative.roadmap.contradiction;

import org.jspecify.annotations.NullMarked;
