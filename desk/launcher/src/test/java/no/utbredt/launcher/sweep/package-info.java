/** Every address of the three services, asked with odd values that are made from their API documents. */
@NullMarked
package no.utbredt.launcher.sweep;

import org.jspecify.annotations.NullMarked;
