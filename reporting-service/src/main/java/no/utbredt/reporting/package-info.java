/** How far national e-health services have come: a view in memory over what happened, and the answers it gives. */
@NullMarked
package no.utbredt.reporting;

import org.jspecify.annotations.NullMarked;
