package no.utbredt.reporting.initiative;

import java.util.Collection;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A document the roadmap cites.
 *
 * @param id of the document
 * @param title its own title
 * @param issuer who published it
 * @param publishedAt when
 */
public record Source(String id, String title, String issuer, PartialDate publishedAt) {

    /** The document of that id that one of the initiatives cites and that had been published within the horizon, or null. */
    public static @Nullable Source find(String id, Horizon horizon, Collection<Initiative> initiatives) {
        return initiatives.stream()
                .flatMap(initiative -> initiative.sources().stream())
                .filter(source -> source.id().equals(id) && source.isHeard(horizon))
                .findFirst()
                .orElse(null);
    }

    boolean isHeard(Horizon horizon) {
        return horizon.heard(publishedAt);
    }

    /** In one line, for a page. */
    public String told() {
        return issuer + ": " + title;
    }
}
