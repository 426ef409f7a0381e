package no.utbredt.client.state;

import no.utbredt.client.event.Role;
import no.utbredt.client.http.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which of those one may speak of are asked for.
 *
 * @param service catalogue id
 * @param missing whether only those never spoken of
 * @param limit the most of a page, 1 to 1000; null for 100
 * @param next what the page before gave; null for the first
 */
public record OwnActorsQuestion(
        String service,
        Role role,
        boolean missing,
        @Nullable Integer limit,
        @Nullable String next) {

    /** Where it is asked. */
    public String address() {
        return new Query("/v1/reports/own/actors")
                .with("service", service)
                .with("role", role)
                .with("missing", missing)
                .with("limit", limit)
                .with("next", next)
                .toString();
    }
}
