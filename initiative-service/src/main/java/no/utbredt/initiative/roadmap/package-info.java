/**
 * The roadmap: initiatives with items, and what each source says of them.
 *
 * <p>Everything follows from one idea: an item has an id, and one or more statements, each by a source. Nothing a source said is
 * overwritten by what another said. What the sources say over the years, slippage, contradictions and editions are all
 * read from that. Pure: no framework, store or clock.
 */
@NullMarked
package no.utbredt.initiative.roadmap;

import org.jspecify.annotations.NullMarked;
