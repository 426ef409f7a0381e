/** How follow-ups are put together. */
@NullMarked
package no.utbredt.initiative.followup.spring;

import org.jspecify.annotations.NullMarked;
