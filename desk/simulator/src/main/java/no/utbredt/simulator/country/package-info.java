/** The real part: municipalities and trusts as the project's register has them. */
@NullMarked
package no.utbredt.simulator.country;

import org.jspecify.annotations.NullMarked;
