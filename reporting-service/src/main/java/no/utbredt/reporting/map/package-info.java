/** A service on the map of municipalities. */
@NullMarked
package no.utbredt.reporting.map;

import org.jspecify.annotations.NullMarked;
