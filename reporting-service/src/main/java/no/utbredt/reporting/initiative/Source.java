package no.utbredt.reporting.initiative;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.PartialDate;

/**
 * A document the roadmap cites.
 *
 * @param id of the document
 * @param title its own title
 * @param issuer who published it
 * @param publishedAt when
 */
public record Source(String id, String title, String issuer, PartialDate publishedAt) {

    /** The documents the initiatives cite that had been published within the horizon, by id; of several with one id the first. */
    public static Map<String, Source> cited(Horizon horizon, Collection<Initiative> initiatives) {
        Map<String, Source> cited = new HashMap<>();
        initiatives.stream()
                .flatMap(initiative -> initiative.sources().stream())
                .filter(source -> source.isHeard(horizon))
                .forEach(source -> cited.putIfAbsent(source.id(), source));
        return cited;
    }

    boolean isHeard(Horizon horizon) {
        return horizon.heard(publishedAt);
    }

    /** In one line, for a page. */
    public String told() {
        return issuer + ": " + title;
    }
}
