package no.utbredt.adoption.area.web;

import java.util.LinkedHashMap;
import java.util.Map;
import no.utbredt.adoption.actor.web.DatedJson;
import no.utbredt.adoption.area.Area;
import no.utbredt.adoption.area.AreaKind;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.vocabulary.Names;

/** Areas as JSON and back, in the field names of the event contract. */
final class AreaJson {

    private static final int LONGEST_NAME = 200;

    private AreaJson() {}

    static Area read(String id, Fields json) {
        json.sameId(id);
        return new Area(
                id,
                json.value("kind", AreaKind::new),
                DatedJson.read(json, "names", each -> each.value("value", name -> Names.read(name, LONGEST_NAME))),
                json.flag("complete"),
                json.day("registeredFrom"),
                json.texts("sources"));
    }

    static Map<String, Object> write(Area area) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", area.kind().code());
        json.put("names", DatedJson.write(area.names(), name -> name));
        json.put("complete", area.complete());
        json.put(
                "registeredFrom",
                area.registeredFrom() == null ? null : area.registeredFrom().toString());
        json.put("sources", area.sources());
        return json;
    }
}
