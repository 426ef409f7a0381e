/** How each member of a group has fared over time, as the questions of durations and of ways need it (event history). */
@NullMarked
package no.utbredt.reporting.history;

import org.jspecify.annotations.NullMarked;
