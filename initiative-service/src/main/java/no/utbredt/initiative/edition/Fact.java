package no.utbredt.initiative.edition;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of something.
 *
 * @param words the value in words
 * @param date the value when it is a date, or null
 */
record Fact(String words, @Nullable ImpreciseDate date) {

    /** That it is there. */
    static final Fact THERE = new Fact("omtalt", null);
}
