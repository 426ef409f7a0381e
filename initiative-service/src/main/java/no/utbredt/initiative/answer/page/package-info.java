/** The one shape lists are answered in. */
@NullMarked
package no.utbredt.initiative.answer.page;

import org.jspecify.annotations.NullMarked;
