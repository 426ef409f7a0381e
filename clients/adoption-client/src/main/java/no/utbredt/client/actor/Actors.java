package no.utbredt.client.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of actors.
 *
 * @param date the day they stand so, Europe/Oslo
 * @param total how many there are on all pages
 * @param next what to ask for the next page with; null on the last
 */
public record Actors(
        LocalDate date,
        List<Actor> actors,
        int total,
        @Nullable String next) {

    public Actors {
        actors = actors == null ? List.of() : List.copyOf(actors);
    }
}
