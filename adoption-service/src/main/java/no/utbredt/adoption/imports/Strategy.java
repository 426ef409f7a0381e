package no.utbredt.adoption.imports;

import java.util.Locale;
import no.utbredt.adoption.report.ReportType;
import tools.jackson.databind.JsonNode;

/** Which reports of a body are sent on. */
public enum Strategy {
    /** Those that take no other's place; corrections and retractions are skipped. */
    NEW_ONLY,
    /** All. */
    NEW_AND_CORRECTIONS;

    /** The word an address has for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean skips(JsonNode event) {
        return this == NEW_ONLY
                && (!event.at("/data/corrects").isEmpty()
                        || event.path("type").asString("").equals(ReportType.RETRACTION.type()));
    }
}
