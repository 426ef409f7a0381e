/** How much of a group has come at least so far: the question, the answer, and the fold between them. */
@NullMarked
package no.utbredt.reporting.coverage;

import org.jspecify.annotations.NullMarked;
