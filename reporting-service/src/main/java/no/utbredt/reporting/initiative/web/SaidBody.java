package no.utbredt.reporting.initiative.web;

import no.utbredt.reporting.initiative.Said;
import org.jspecify.annotations.Nullable;

/**
 * Who said it.
 *
 * @param statedAt as precise as known
 */
public record SaidBody(
        String document,
        String title,
        String place,
        @Nullable String quote,
        @Nullable String by,
        @Nullable String about,
        String statedAt,
        boolean certain) {

    /** It as it is told. */
    public static SaidBody of(Said said) {
        return new SaidBody(
                said.document(),
                said.title(),
                said.place(),
                said.quote(),
                said.by(),
                said.about(),
                said.statedAt().toString(),
                said.certain());
    }
}
