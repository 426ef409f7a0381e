/** The command line, typed at services of the JDK that answer what a test wants. */
@NullMarked
package no.utbredt.cli;

import org.jspecify.annotations.NullMarked;
