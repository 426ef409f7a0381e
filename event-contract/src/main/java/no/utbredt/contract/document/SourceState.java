package no.utbredt.contract.document;

import org.jspecify.annotations.Nullable;

/**
 * A document that was entered whole, so that what reports and published figures cite of it is named by its title.
 *
 * @param title its own title
 * @param issuer who published it
 * @param series id of the issuer's series it is an edition of, or null when it stands alone
 * @param publishedAt when, ISO 8601 as precise as known: what it says was stated then
 * @param scope what it covers, in Norwegian
 * @param classification {@code OPEN} or {@code INTERN}; of an internal one nothing may be shown
 * @param licence licence, or that none is stated
 */
public record SourceState(
        String title,
        String issuer,
        @Nullable String series,
        String publishedAt,
        String scope,
        String classification,
        String licence) {}
