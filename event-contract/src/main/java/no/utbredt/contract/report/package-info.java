/** What sources say, adoption reports and what stands beside them, on its way from the door over the register to the view. */
@NullMarked
package no.utbredt.contract.report;

import org.jspecify.annotations.NullMarked;
