/** The landscape: how far each area has come at each level of care, over time. */
@NullMarked
package no.utbredt.reporting.landscape;

import org.jspecify.annotations.NullMarked;
