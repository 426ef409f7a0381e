/** What every door of this service answers with: parts of lists, and refusals. Pure words; {@code web} puts them on HTTP. */
@NullMarked
package no.utbredt.initiative.answer;

import org.jspecify.annotations.NullMarked;
