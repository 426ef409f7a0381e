/** Who may speak for whom (law 12): an organisation lets a vendor report for it and for the units beneath it. */
@NullMarked
package no.utbredt.adoption.delegation;

import org.jspecify.annotations.NullMarked;
