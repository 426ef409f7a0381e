package no.utbredt.adoption.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How a figure stands to others, by their ids; they may come later.
 *
 * @param partOf the figure this one is "of which", or null
 * @param previous what the publisher says it was before, or null
 * @param change the change the publisher states, or null
 */
public record Relations(
        @Nullable String partOf,
        @Nullable Previous previous,
        @Nullable Change change) {

    /**
     * What the publisher says the figure was before.
     *
     * @param number in the unit of the value
     * @param asOf the date it was so, or null when not said
     * @param figure the figure that published it, or null
     */
    public record Previous(
            BigDecimal number,
            @Nullable PartialDate asOf,
            @Nullable String figure) {}

    /**
     * The change the publisher states.
     *
     * @param number signed, in the unit of the value
     * @param since the figure it is counted from
     */
    public record Change(BigDecimal number, String since) {}

    /** A figure named, and where. */
    public record Named(String field, String figure) {}

    /** Every figure it names. */
    public Stream<Named> named() {
        Named whole = partOf == null ? null : new Named("/partOf", partOf);
        Named before =
                previous == null || previous.figure() == null ? null : new Named("/previous/figure", previous.figure());
        Named since = change == null ? null : new Named("/change/since", change.since());
        return Stream.of(whole, before, since).filter(Objects::nonNull);
    }
}
