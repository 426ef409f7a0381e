package no.utbredt.adoption.actor.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.Weight;

/** Actors as JSON, in the field names of the event contract. */
public final class ActorJson {

    private ActorJson() {}

    /** An actor with everything dated about it. */
    public static Map<String, Object> whole(Actor actor) {
        Map<String, Object> json = head(actor);
        json.put("names", DatedJson.write(actor.names(), name -> name));
        json.put("identifiers", DatedJson.write(actor.identifiers(), ActorJson::identifier));
        json.put("parents", DatedJson.write(actor.parents(), ActorId::value));
        json.put("groups", DatedJson.write(actor.groups(), group -> group));
        json.put("places", DatedJson.write(actor.places(), ActorJson::place));
        json.put("weights", actor.weights().stream().map(ActorJson::weight).toList());
        json.put(
                "predecessors",
                actor.predecessors().stream()
                        .map(each -> Map.of(
                                "actor",
                                each.actor().value(),
                                "date",
                                each.date().toString()))
                        .toList());
        json.put("opened", DatedJson.text(actor.existence().from()));
        json.put("closed", DatedJson.text(actor.existence().to()));
        json.put("restricted", actor.restricted());
        json.put("sources", actor.sources());
        json.put("systems", actor.systems().stream().map(SystemInUseJson::write).toList());
        return json;
    }

    /** An actor as it is on one day. */
    static Map<String, Object> on(LocalDate day, Actor actor) {
        Map<String, Object> json = head(actor);
        json.put("name", actor.nameOn(day));
        json.put("identifiers", values(day, actor.identifiers(), ActorJson::identifier));
        json.put("parents", values(day, actor.parents(), ActorId::value));
        json.put("groups", values(day, actor.groups(), group -> group));
        json.put("place", actor.placeOn(day).map(ActorJson::place).orElse(null));
        json.put("restricted", actor.restricted());
        json.put(
                "systems",
                actor.systems().stream()
                        .filter(use -> use.during().includes(day))
                        .map(SystemInUseJson::write)
                        .toList());
        return json;
    }

    private static Map<String, Object> head(Actor actor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", actor.id().value());
        json.put("kind", actor.kind().name());
        json.put("serviceArea", actor.serviceArea());
        return json;
    }

    /** An identifier with its register. */
    public static Object identifier(Identifier identifier) {
        return Map.of("scheme", identifier.scheme(), "value", identifier.value());
    }

    /** County and health region. */
    public static Object place(Place place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("county", place.county());
        json.put("countyName", place.countyName());
        json.put("healthRegion", place.region() == null ? null : place.region().name());
        return json;
    }

    private static Object weight(Weight weight) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", weight.kind().name());
        json.put("date", weight.date().toString());
        json.put("value", weight.value());
        json.put("source", weight.source());
        return json;
    }

    private static <T> List<Object> values(LocalDate day, List<Dated<T>> dated, Function<T, Object> writing) {
        return dated.stream()
                .filter(each -> each.holdsOn(day))
                .map(each -> writing.apply(each.value()))
                .toList();
    }
}
