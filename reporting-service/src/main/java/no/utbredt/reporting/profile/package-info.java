/** Where one actor stands with everything, beside its county and the nation. */
@NullMarked
package no.utbredt.reporting.profile;

import org.jspecify.annotations.NullMarked;
