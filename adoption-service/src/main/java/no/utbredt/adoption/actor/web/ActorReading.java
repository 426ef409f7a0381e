package no.utbredt.adoption.actor.web;

import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.County;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.Predecessor;
import no.utbredt.adoption.actor.Weight;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.vocabulary.Names;

/** An actor read from JSON, in the field names of the event contract. */
public final class ActorReading {

    private ActorReading() {}

    static Actor read(ActorId id, Fields json) {
        json.sameId(id.value());
        return new Actor(
                id,
                json.value("kind", code -> Codes.read(ActorKind.class, code)),
                json.optionalText("serviceArea"),
                DatedJson.read(json, "names", each -> each.value("value", Names::composed)),
                DatedJson.read(json, "identifiers", each -> each.object("value", ActorReading::identifier)),
                DatedJson.read(json, "parents", each -> each.value("value", ActorId::new)),
                DatedJson.read(json, "groups", each -> each.text("value")),
                DatedJson.read(json, "places", each -> each.object("value", ActorReading::place)),
                json.objects("weights", ActorReading::weight),
                json.objects("predecessors", ActorReading::predecessor),
                new Period(json.day("opened"), json.day("closed")),
                json.flag("restricted"),
                json.texts("sources"),
                json.objects("systems", SystemInUseJson::read));
    }

    /** An identifier with its register. */
    public static Identifier identifier(Fields json) {
        String scheme = json.text("scheme");
        return json.value("value", value -> Identifier.of(scheme, value));
    }

    /** County and health region. */
    public static Place place(Fields json) {
        return new Place(
                json.optional("county", County::read),
                json.optionalText("countyName"),
                json.optional("healthRegion", code -> Codes.read(HealthRegion.class, code)));
    }

    private static Weight weight(Fields json) {
        return new Weight(
                json.value("kind", code -> Codes.read(Weight.Kind.class, code)),
                json.value("date", Row::toDay),
                json.count("value"),
                DatedJson.source(json));
    }

    private static Predecessor predecessor(Fields json) {
        return new Predecessor(json.value("actor", ActorId::new), json.value("date", Row::toDay));
    }
}
