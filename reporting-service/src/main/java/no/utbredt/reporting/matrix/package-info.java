/** Services by actor groups: how far each has come in each, since when, and what was aimed at. */
@NullMarked
package no.utbredt.reporting.matrix;

import org.jspecify.annotations.NullMarked;
