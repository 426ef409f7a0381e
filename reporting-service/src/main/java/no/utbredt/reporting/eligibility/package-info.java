/** Who fulfils what a service requires of those who adopt it. */
@NullMarked
package no.utbredt.reporting.eligibility;

import org.jspecify.annotations.NullMarked;
