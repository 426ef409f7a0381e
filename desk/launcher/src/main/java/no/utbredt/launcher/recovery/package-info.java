/** {@code ./run backup}, {@code restore}, {@code rewrite-log} and {@code compare}. */
@NullMarked
package no.utbredt.launcher.recovery;

import org.jspecify.annotations.NullMarked;
