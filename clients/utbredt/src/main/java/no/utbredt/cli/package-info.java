/**
 * The command line. Each command is a class that reads its words, calls the client and tells what came of it; what goes wrong is told in one place.
 */
@NullMarked
package no.utbredt.cli;

import org.jspecify.annotations.NullMarked;
