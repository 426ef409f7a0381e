/** An initiative of the roadmap: its items, and what each source says of them. */
@NullMarked
package no.utbredt.contract.initiative;

import org.jspecify.annotations.NullMarked;
