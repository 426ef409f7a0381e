package no.utbredt.benchmarks.load;

import java.util.Map;
import no.utbredt.contract.cloudevents.KafkaHeaders;

/** Reports of an invented vendor about real municipalities, as they are sent and as they stand on the log. */
public final class Reports {

    /** Who sends them; the data of {@link RegistryOfOurOwn} let it speak for every municipality. */
    public static final String CLIENT = "cgm-local";

    static final String SOURCE = "urn:utbredt:client:cgm-local:benchmarks";
    static final String TYPE = "no.utbredt.adoption.reported.v1";

    private Reports() {}

    /** A CloudEvent. */
    public static String event(String id, String municipality, String service) {
        return event(id, content("\"value\":\"" + municipality + "\"", service));
    }

    /** A CloudEvent about a service area of a municipality. */
    public static String eventOfArea(String id, String municipality, String area, String service) {
        return event(id, content("\"value\":\"" + municipality + "\",\"serviceArea\":\"" + area + "\"", service));
    }

    private static String event(String id, String content) {
        return """
                {"specversion":"1.0","id":"%s","source":"%s","type":"%s","time":"2025-06-01T12:00:00Z",\
                "datacontenttype":"application/json","data":%s}""".formatted(id, SOURCE, TYPE, content);
    }

    private static String content(String value, String service) {
        return """
                {"actor":{"scheme":"KOMNR",%s},"service":"%s","role":"CONSUMER","stage":"IN_USE",\
                "validFrom":{"date":"2024-03-01","basis":"STARTED"},"statedAt":"2025-06-01",\
                "certainty":"CERTAIN","verb":"HAR_TATT_I_BRUK","ehrSystem":"cgm-helsestasjon"}""".formatted(value, service);
    }

    /** A delivery as the door puts it on the log, with the number's place in its id. */
    public static Numbered delivery(String prefix, String municipality) {
        return new Numbered("""
                {"source":"%s","id":"%s","type":"%s","content":{"actor":{"scheme":"KOMNR","value":"%s"},\
                "service":"kjernejournal","role":"CONSUMER","stage":"IN_USE",\
                "validFrom":{"date":"2024-03-01","basis":"STARTED"},"statedAt":"2025-06-01","scopes":[],\
                "certainty":"CERTAIN","verb":"HAR_TATT_I_BRUK","ehrSystem":"cgm-helsestasjon","corrects":[],"retracts":[]},\
                "stamp":{"client":"cgm-local","speaker":"VENDOR","organisation":"999000010",\
                "delegation":"benchmarks-%s","receivedAt":"2026-01-01T12:00:00.123456Z"}}""".formatted(SOURCE, prefix + Numbered.PLACE, TYPE, municipality, municipality));
    }

    /** The headers of a delivery, as the door sets them. */
    public static Map<String, String> headers(String id) {
        return Map.of(
                KafkaHeaders.SPEC_VERSION,
                KafkaHeaders.SPEC_VERSION_1_0,
                KafkaHeaders.CONTENT_TYPE,
                KafkaHeaders.JSON,
                KafkaHeaders.ID,
                id,
                KafkaHeaders.SOURCE,
                SOURCE,
                KafkaHeaders.TYPE,
                TYPE,
                KafkaHeaders.TIME,
                "2026-01-01T12:00:00.123456Z");
    }

    /** The key of a report on the log. */
    public static String key(String id) {
        return SOURCE + " " + id;
    }
}
