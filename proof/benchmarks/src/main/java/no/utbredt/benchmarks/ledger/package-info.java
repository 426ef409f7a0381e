/** Where figures are written down: results.json, and the table in the README beside it. */
@NullMarked
package no.utbredt.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
