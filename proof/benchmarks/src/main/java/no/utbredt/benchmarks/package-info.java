/** What the README claims, measured again by one command. */
@NullMarked
package no.utbredt.benchmarks;

import org.jspecify.annotations.NullMarked;
