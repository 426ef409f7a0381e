/** The broker as a benchmark sees it: topics made, filled and counted with plain clients. */
@NullMarked
package no.utbredt.benchmarks.log;

import org.jspecify.annotations.NullMarked;
