package no.utbredt.adoption.actor.web;

import java.util.LinkedHashMap;
import java.util.Map;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.actor.SystemInUse;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.vocabulary.Names;

/** The systems an actor runs as JSON and back. */
final class SystemInUseJson {

    private static final int LONGEST_CODE = 100;

    private SystemInUseJson() {}

    static SystemInUse read(Fields json) {
        return new SystemInUse(
                json.value("system", SystemId::new),
                json.optional("serviceArea", code -> Names.read(code, LONGEST_CODE)),
                DatedJson.period(json),
                DatedJson.source(json));
    }

    static Map<String, Object> write(SystemInUse use) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("system", use.system().value());
        json.put("serviceArea", use.serviceArea());
        DatedJson.write(json, use.during());
        json.put("source", use.source());
        return json;
    }
}
