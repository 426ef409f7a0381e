/** A backup as files: compressed lines of JSON, and a manifest that says what they are. */
@NullMarked
package no.utbredt.recovery.file;

import org.jspecify.annotations.NullMarked;
