package no.utbredt.initiative.roadmap;

import no.utbredt.initiative.roadmap.item.Classification;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A document with its issuer, date and scope.
 *
 * @param id lower-case, stable, for example {@code veikart-21.1}
 * @param title the document's own title
 * @param issuer who published it
 * @param series id of the issuer's series it is an edition of, or null when it stands alone
 * @param publishedAt when it was published: what it says was stated then
 * @param scope what it covers, in Norwegian
 * @param classification whether its text may be displayed
 * @param licence licence, or that none is stated
 */
public record Source(
        String id,
        String title,
        String issuer,
        @Nullable String series,
        ImpreciseDate publishedAt,
        String scope,
        Classification classification,
        String licence) {}
