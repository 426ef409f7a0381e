package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * A risk in the document's words.
 *
 * @param id unique within this list of the initiative
 * @param text in Norwegian
 * @param consequence in Norwegian, or null
 * @param measure what is done about it, in Norwegian, or null
 * @param source who says so, and where
 */
public record Risk(
        String id,
        String text,
        @Nullable String consequence,
        @Nullable String measure,
        SourceReference source) {}
