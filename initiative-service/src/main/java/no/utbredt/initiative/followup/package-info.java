/** What stewards and operators say of findings, which themselves are worked out elsewhere. */
@NullMarked
package no.utbredt.initiative.followup;

import org.jspecify.annotations.NullMarked;
