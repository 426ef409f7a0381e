package no.utbredt.adoption.succession.mongo;

import java.time.LocalDate;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.succession.Succession;
import no.utbredt.adoption.succession.SuccessionId;
import no.utbredt.adoption.succession.SuccessionKind;
import no.utbredt.adoption.succession.Successor;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An act as it lies in the store. */
final class StoredSuccession {

    static final String DATE = "date";

    private StoredSuccession() {}

    static Document write(Succession act) {
        return new Document("kind", act.kind().name())
                .append(DATE, act.date().toString())
                .append("source", act.source())
                .append(
                        "predecessors",
                        act.predecessors().stream().map(ActorId::value).toList())
                .append(
                        "successors",
                        act.successors().stream()
                                .map(StoredSuccession::successor)
                                .toList());
    }

    static Succession read(String id, Document stored) {
        return new Succession(
                new SuccessionId(id),
                SuccessionKind.valueOf(stored.getString("kind")),
                LocalDate.parse(stored.getString(DATE)),
                stored.getString("source"),
                stored.getList("predecessors", String.class).stream()
                        .map(ActorId::new)
                        .toList(),
                stored.getList("successors", Document.class).stream()
                        .map(StoredSuccession::successor)
                        .toList());
    }

    private static Document successor(Successor successor) {
        return new Document("id", successor.id().value())
                .append("name", successor.name())
                .append(
                        "identifiers",
                        successor.identifiers().stream()
                                .map(each -> new Document("scheme", each.scheme()).append("value", each.value()))
                                .toList())
                .append("groups", successor.groups())
                .append("place", place(successor.place()));
    }

    private static Successor successor(Document stored) {
        Document place = stored.get("place", Document.class);
        return new Successor(
                new ActorId(stored.getString("id")),
                stored.getString("name"),
                stored.getList("identifiers", Document.class).stream()
                        .map(each -> Identifier.of(each.getString("scheme"), each.getString("value")))
                        .toList(),
                stored.getList("groups", String.class),
                place == null ? null : place(place));
    }

    private static @Nullable Document place(@Nullable Place place) {
        return place == null
                ? null
                : new Document("county", place.county())
                        .append("countyName", place.countyName())
                        .append(
                                "healthRegion",
                                place.region() == null ? null : place.region().name());
    }

    private static Place place(Document stored) {
        String region = stored.getString("healthRegion");
        return new Place(
                stored.getString("county"),
                stored.getString("countyName"),
                region == null ? null : HealthRegion.valueOf(region));
    }
}
