/** Who may speak for whom (law 12). */
@NullMarked
package no.utbredt.reporting.delegation;

import org.jspecify.annotations.NullMarked;
