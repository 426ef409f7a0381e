package no.utbredt.adoption.system.web;

import java.util.LinkedHashMap;
import java.util.Map;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.actor.web.DatedJson;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.system.EhrSystem;
import no.utbredt.adoption.system.Link;
import no.utbredt.adoption.system.Source;
import no.utbredt.adoption.system.Vendor;
import no.utbredt.vocabulary.Names;

/** EHR systems as JSON and back, in the field names of the event contract. */
final class SystemJson {

    private static final int LONGEST_NAME = 200;

    private SystemJson() {}

    static EhrSystem read(SystemId id, Fields json) {
        json.sameId(id.value());
        return new EhrSystem(
                id,
                DatedJson.read(json, "vendors", each -> each.object("value", SystemJson::vendor)),
                DatedJson.read(json, "names", each -> name(each, "value")),
                DatedJson.read(json, "aliases", each -> name(each, "value")),
                DatedJson.read(json, "versions", each -> name(each, "value")),
                json.objects("sources", SystemJson::source));
    }

    static Map<String, Object> write(EhrSystem system) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("vendors", DatedJson.write(system.vendors(), SystemJson::vendor));
        json.put("names", DatedJson.write(system.names(), name -> name));
        json.put("aliases", DatedJson.write(system.aliases(), name -> name));
        json.put("versions", DatedJson.write(system.versions(), name -> name));
        json.put("sources", system.sources().stream().map(SystemJson::source).toList());
        return json;
    }

    private static String name(Fields json, String member) {
        return json.value(member, name -> Names.read(name, LONGEST_NAME));
    }

    private static Vendor vendor(Fields json) {
        return new Vendor(
                json.value("id", SystemId::new),
                json.optional("organisationNumber", OrganisationNumber::new),
                name(json, "name"));
    }

    private static Object vendor(Vendor vendor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", vendor.id().value());
        json.put(
                "organisationNumber",
                vendor.number() == null ? null : vendor.number().value());
        json.put("name", vendor.name());
        return json;
    }

    private static Source source(Fields json) {
        return new Source(name(json, "name"), json.optional("link", Link::new));
    }

    private static Object source(Source source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", source.name());
        json.put("link", source.link() == null ? null : source.link().address());
        return json;
    }
}
