package no.utbredt.client.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.client.event.ReportName;
import org.jspecify.annotations.Nullable;

/**
 * A page of those one may speak of, with what one has told of each.
 *
 * @param date the day it is asked of
 * @param total how many there are on all pages
 * @param next what to ask for the next page with; null on the last
 */
public record OwnActors(
        String service, LocalDate date, int total, @Nullable String next, List<OwnActor> actors) {

    /**
     * One of them.
     *
     * @param missing whether nothing that stands was ever said of it
     * @param stage by the client's own words; null where they say none
     * @param since as precise as it was said; null where no stage is
     * @param report the report that says so; null where no stage is
     * @param heardAt when the log last took a report of the client about it, whatever the service; null for never
     */
    public record OwnActor(
            String id,
            String name,
            boolean missing,
            @Nullable String stage,
            @Nullable String since,
            @Nullable String statedAt,
            @Nullable ReportName report,
            @Nullable Instant heardAt) {}

    public OwnActors {
        actors = actors == null ? List.of() : List.copyOf(actors);
    }
}
