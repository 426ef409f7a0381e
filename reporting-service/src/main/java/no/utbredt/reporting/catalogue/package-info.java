/** The services of the national solutions, who may take which part in them, and where they are offered. */
@NullMarked
package no.utbredt.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
