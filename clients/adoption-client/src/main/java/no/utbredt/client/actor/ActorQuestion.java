package no.utbredt.client.actor;

import no.utbredt.client.http.Query;
import org.jspecify.annotations.Nullable;

/**
 * Whom is asked for; what is null is not asked for.
 *
 * @param orgnr nine digits
 * @param kommunenr four digits, as it was on the day
 * @param group id of an actor group
 * @param county number of a county, two digits
 * @param region health region
 * @param name part of a name, in any case
 * @param limit the most of a page, 1 to 1000
 * @param next what the page before gave
 */
public record ActorQuestion(
        @Nullable String orgnr,
        @Nullable String kommunenr,
        @Nullable String her,
        @Nullable String resh,
        @Nullable String group,
        @Nullable String county,
        @Nullable String region,
        @Nullable String name,
        @Nullable Integer limit,
        @Nullable String next) {

    /** Part of a name. */
    public static ActorQuestion named(String part) {
        return new ActorQuestion(null, null, null, null, null, null, null, part, null, null);
    }

    /** The same from another page on. */
    public ActorQuestion from(@Nullable String page) {
        return new ActorQuestion(orgnr, kommunenr, her, resh, group, county, region, name, limit, page);
    }

    /** Where it is asked. */
    public String address() {
        return new Query("/v1/actors")
                .with("orgnr", orgnr)
                .with("kommunenr", kommunenr)
                .with("her", her)
                .with("resh", resh)
                .with("group", group)
                .with("county", county)
                .with("region", region)
                .with("q", name)
                .with("limit", limit)
                .with("next", next)
                .toString();
    }
}
