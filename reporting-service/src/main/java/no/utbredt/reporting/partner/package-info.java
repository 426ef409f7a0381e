/** Those who work together: whether they are ready together, and who came last. */
@NullMarked
package no.utbredt.reporting.partner;

import org.jspecify.annotations.NullMarked;
