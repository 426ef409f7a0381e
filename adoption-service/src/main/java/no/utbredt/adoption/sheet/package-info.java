/** A file of many rows about actors, areas, memberships, EHR systems or delegations: what each row would do, and doing it, the wrong ones left out. */
@NullMarked
package no.utbredt.adoption.sheet;

import org.jspecify.annotations.NullMarked;
