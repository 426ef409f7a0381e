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
import org.jspecify.annotations.Nullable;

/** Actors as JSON, in the field names of the event contract. */
final class ActorJson {

    private ActorJson() {}

    /** An actor with everything dated about it. */
    static Map<String, Object> whole(Actor actor) {
        Map<String, Object> json = head(actor);
        json.put("names", dated(actor.names(), name -> name));
        json.put("identifiers", dated(actor.identifiers(), ActorJson::identifier));
        json.put("parents", dated(actor.parents(), ActorId::value));
        json.put("groups", dated(actor.groups(), group -> group));
        json.put("places", dated(actor.places(), ActorJson::place));
        json.put("weights", actor.weights().stream().map(ActorJson::weight).toList());
        json.put(
                "predecessors",
                actor.predecessors().stream()
                        .map(each -> Map.of("actor", each.actor().value(), "date", text(each.date())))
                        .toList());
        json.put("opened", nullable(actor.existence().from()));
        json.put("closed", nullable(actor.existence().to()));
        json.put("restricted", actor.restricted());
        json.put("sources", actor.sources());
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
        return json;
    }

    private static Map<String, Object> head(Actor actor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", actor.id().value());
        json.put("kind", actor.kind().name());
        json.put("serviceArea", actor.serviceArea());
        return json;
    }

    private static Object identifier(Identifier identifier) {
        return Map.of("scheme", identifier.scheme(), "value", identifier.value());
    }

    private static Object place(Place place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("county", place.county());
        json.put("countyName", place.countyName());
        json.put("healthRegion", place.region() == null ? null : place.region().name());
        return json;
    }

    private static Object weight(Weight weight) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", weight.kind().name());
        json.put("date", text(weight.date()));
        json.put("value", weight.value());
        return json;
    }

    private static <T> List<Object> values(LocalDate day, List<Dated<T>> dated, Function<T, Object> writing) {
        return dated.stream()
                .filter(each -> each.holdsOn(day))
                .map(each -> writing.apply(each.value()))
                .toList();
    }

    private static <T> List<Map<String, Object>> dated(List<Dated<T>> values, Function<T, Object> writing) {
        return values.stream()
                .map(value -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("value", writing.apply(value.value()));
                    json.put("from", nullable(value.during().from()));
                    json.put("to", nullable(value.during().to()));
                    return json;
                })
                .toList();
    }

    private static String text(LocalDate day) {
        return day.toString();
    }

    private static @Nullable String nullable(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
