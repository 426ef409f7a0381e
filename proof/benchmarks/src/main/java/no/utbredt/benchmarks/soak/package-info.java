/** One busy adoption: what a vendor's loop of valid reports costs everybody else, minute by minute. */
@NullMarked
package no.utbredt.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
