package no.utbredt.adoption.state;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Stage;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a client has told of each of those it may speak of, and of whom it never told anything. */
public final class OwnActors {

    private OwnActors() {}

    /**
     * One of them.
     *
     * @param missing whether nothing that stands was ever said of it about the service in the role, nor of a unit of it, nor for all units by one
     *     above it
     * @param stage by the client's own words on the day; null where they say none
     * @param since as it was said; null where no stage is
     * @param statedAt when that was said; null where no stage is
     * @param report the report that says so; null where no stage is
     * @param heardAt when the log last took a report of the client about it, whatever the service; null for never
     */
    public record OwnActor(
            Actor actor,
            boolean missing,
            @Nullable Stage stage,
            @Nullable PartialDate since,
            @Nullable PartialDate statedAt,
            @Nullable ReportName report,
            @Nullable Instant heardAt) {}

    /** All of them, by id. */
    public static List<OwnActor> of(Client client, Matter matter, OwnWords words, Mine mine) {
        Set<String> ofUnits = mine.above(words.actors(), matter.day());
        return mine.of(client, matter).stream()
                .map(actor -> of(actor, words, ofUnits, mine.above(actor, matter.day())))
                .toList();
    }

    private static OwnActor of(Actor actor, OwnWords words, Set<String> ofUnits, List<String> above) {
        String key = actor.id().value();
        Word last = words.decided(key);
        return new OwnActor(
                actor,
                !ofUnits.contains(key) && !words.spokeOf(key, above),
                last == null ? null : last.stage(),
                last == null ? null : last.since().date(),
                last == null ? null : last.statedAt(),
                last == null ? null : last.name(),
                words.heard(key).orElse(null));
    }
}
