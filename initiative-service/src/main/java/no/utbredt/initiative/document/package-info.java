/**
 * A whole document through one door: what a folder says of the catalogue, the roadmap, published figures and actors is judged as one,
 * and then taken in an order in which every step may be done again.
 */
@NullMarked
package no.utbredt.initiative.document;

import org.jspecify.annotations.NullMarked;
