/** Who reads, and what each is shown of those who may be persons (law 12): decided here and nowhere else. */
@NullMarked
package no.utbredt.reporting.reader;

import org.jspecify.annotations.NullMarked;
