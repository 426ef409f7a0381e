/** What is wrong with what somebody wrote, where, and what would be right. */
@NullMarked
package no.utbredt.initiative.finding;

import org.jspecify.annotations.NullMarked;
