package no.utbredt.reporting.initiative;

import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that was entered whole.
 *
 * @param title its own title
 * @param issuer who published it
 * @param publishedAt when
 * @param open whether it may be told of; of an internal one not even its title
 */
public record EnteredSource(String title, String issuer, PartialDate publishedAt, boolean open) {

    /** The document of that id as it may be told of; null when it may not, or had not been published within the horizon. */
    public @Nullable Source told(String id, Horizon horizon) {
        Source source = new Source(id, title, issuer, publishedAt);
        return open && source.isHeard(horizon) ? source : null;
    }
}
