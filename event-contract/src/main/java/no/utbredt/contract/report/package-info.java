/** Adoption reports on their way from the door over the register to the view. */
@NullMarked
package no.utbredt.contract.report;

import org.jspecify.annotations.NullMarked;
