package no.utbredt.contract.document;

import java.util.List;
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
 * @param context what it says that is neither a report nor a figure nor of the roadmap, in the order it was entered; absent in what was
 *     written before it was kept, and then empty
 */
public record SourceState(
        String title,
        String issuer,
        @Nullable String series,
        String publishedAt,
        String scope,
        String classification,
        String licence,
        List<ContextStatement> context) {

    /** Whoever wrote before a document's context was kept said nothing of it. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public SourceState {
        context = context == null ? List.of() : List.copyOf(context);
    }
}
