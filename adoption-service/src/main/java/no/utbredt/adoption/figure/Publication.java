package no.utbredt.adoption.figure;

import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure was published.
 *
 * @param document id of the document
 * @param place chapter, case, page or line, or null
 * @param statedAt when
 * @param quote the publisher's own words
 * @param classification whether they may be shown
 * @param note what a reader should know about it, in Norwegian, or null
 */
public record Publication(
        String document,
        @Nullable String place,
        PartialDate statedAt,
        String quote,
        Classification classification,
        @Nullable String note) {}
