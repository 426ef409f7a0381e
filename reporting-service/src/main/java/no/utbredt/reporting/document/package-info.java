/** Documents people edit, as the reporting memory keeps them: every state with the instant it was recorded. */
@NullMarked
package no.utbredt.reporting.document;

import org.jspecify.annotations.NullMarked;
