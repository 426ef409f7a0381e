/** Footnotes as documents on {@code utbredt.footnotes}. */
@NullMarked
package no.utbredt.adoption.footnote.kafka;

import org.jspecify.annotations.NullMarked;
