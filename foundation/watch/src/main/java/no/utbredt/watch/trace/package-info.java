/** What a span may say. */
@NullMarked
package no.utbredt.watch.trace;

import org.jspecify.annotations.NullMarked;
