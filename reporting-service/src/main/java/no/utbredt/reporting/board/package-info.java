/** The status table of an actor group, as boards see it: a word and a colour for each service, by a rule that is stated. */
@NullMarked
package no.utbredt.reporting.board;

import org.jspecify.annotations.NullMarked;
