/** Collections as lines of extended JSON, and back. */
@NullMarked
package no.utbredt.recovery.mongo;

import org.jspecify.annotations.NullMarked;
