package no.utbredt.reporting.progress.web;

import no.utbredt.reporting.initiative.Said;
import org.jspecify.annotations.Nullable;

/**
 * Who said it.
 *
 * @param statedAt as precise as known
 * @param withheld whether its text is marked <em>Intern</em> by its source and not displayed until cleared
 */
public record SaidBody(
        String document,
        String title,
        String place,
        @Nullable String quote,
        @Nullable String by,
        @Nullable String about,
        String statedAt,
        boolean certain,
        boolean withheld) {

    static SaidBody of(Said said) {
        return new SaidBody(
                said.document(),
                said.title(),
                said.place(),
                shown(said, said.quote()),
                said.by(),
                said.about(),
                said.statedAt().toString(),
                said.certain(),
                !said.open());
    }

    /** The text, or null where it is withheld. */
    static @Nullable String shown(Said said, @Nullable String text) {
        return said.open() ? text : null;
    }
}
