/** Quotes that wait, in a collection of their own. */
@NullMarked
package no.utbredt.adoption.footnote.mongo;

import org.jspecify.annotations.NullMarked;
