/** What was promised, as far as it is held against what happened: phases, milestones, targets and dependencies of initiatives. */
@NullMarked
package no.utbredt.reporting.initiative;

import org.jspecify.annotations.NullMarked;
