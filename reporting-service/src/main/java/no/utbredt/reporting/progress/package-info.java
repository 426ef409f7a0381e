/** Promise and fact together: how far an initiative has come, held against its own phases, targets and milestones. */
@NullMarked
package no.utbredt.reporting.progress;

import org.jspecify.annotations.NullMarked;
