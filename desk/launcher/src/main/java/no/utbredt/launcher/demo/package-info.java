/** {@code ./run --demo}: an invented roll-out in a data folder of its own, first its history and then live. */
@NullMarked
package no.utbredt.launcher.demo;

import org.jspecify.annotations.NullMarked;
