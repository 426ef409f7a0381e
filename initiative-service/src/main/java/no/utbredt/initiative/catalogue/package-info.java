/**
 * The catalogue: solutions with their services, categories, and the actor groups questions are asked about.
 *
 * <p>It is written in files, one per solution and one each for categories and groups. A file is taken whole or refused whole;
 * {@link no.utbredt.initiative.catalogue.Review} decides which, {@link no.utbredt.initiative.catalogue.Stewardship} keeps
 * what was taken. Pure: no framework, store or clock.
 */
@NullMarked
package no.utbredt.initiative.catalogue;

import org.jspecify.annotations.NullMarked;
