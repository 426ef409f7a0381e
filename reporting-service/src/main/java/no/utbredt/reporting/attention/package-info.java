/** What needs a look: promises that are late or at risk, vendors that are silent, sources that cannot all be right. */
@NullMarked
package no.utbredt.reporting.attention;

import org.jspecify.annotations.NullMarked;
