/** Days, dates as precise as their source, and the horizon up to which something was known or stated (laws 3 and 10). */
@NullMarked
package no.utbredt.reporting.time;

import org.jspecify.annotations.NullMarked;
