/** How much services are used, month by month, as sources say: it stands beside the stages and changes none. */
@NullMarked
package no.utbredt.reporting.usage;

import org.jspecify.annotations.NullMarked;
