/** What was set aside, looked at by operators: replayed as it was or corrected, or closed with a reason. */
@NullMarked
package no.utbredt.adoption.replay;

import org.jspecify.annotations.NullMarked;
