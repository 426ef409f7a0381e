/** Whose deliveries those on the log are. */
@NullMarked
package no.utbredt.adoption.imports.kafka;

import org.jspecify.annotations.NullMarked;
