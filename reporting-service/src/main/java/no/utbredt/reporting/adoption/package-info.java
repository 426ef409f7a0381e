/** The fold: from reports to the stage of one actor with one service in one role, at any day. */
@NullMarked
package no.utbredt.reporting.adoption;

import org.jspecify.annotations.NullMarked;
