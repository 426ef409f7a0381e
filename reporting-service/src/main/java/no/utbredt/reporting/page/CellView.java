package no.utbredt.reporting.page;

import java.util.List;
import java.util.Locale;
import no.utbredt.reporting.coverage.Age;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Share;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A cell as a page shows it.
 *
 * @param kind {@code known}, {@code silent} (nobody has reported anything), {@code unknown}, {@code not-offered} or
 *     {@code suppressed}
 * @param reason message key of why it is unknown, or null
 * @param share per cent, or null
 * @param numerator what has come so far, or null
 * @param denominator of how many, or null
 * @param unknown of whom nothing is known, or null when of nobody
 * @param age of what decides: the oldest and the median in days, and the share older than a year; empty when not known
 */
public record CellView(
        String kind,
        @Nullable String reason,
        @Nullable String share,
        @Nullable String lower,
        @Nullable String upper,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String unknown,
        Bar bar,
        boolean derived,
        List<PublishedView> published,
        List<String> age) {

    static CellView of(Cell cell, Written written) {
        List<PublishedView> published = cell.published().stream()
                .map(beside -> PublishedView.of(beside, written))
                .toList();
        return switch (cell.outcome()) {
            case Outcome.Known known ->
                known(known.figure(), cell.derived() > 0, published, age(cell.age(), written), written);
            case Outcome.Unknown unknown ->
                without("unknown", "reason." + unknown.reason().name().toLowerCase(Locale.ROOT), published);
            case Outcome.NotOffered notOffered -> without("not-offered", null, published);
            case Outcome.Suppressed suppressed -> without("suppressed", null, published);
        };
    }

    private static CellView known(
            Figure figure, boolean derived, List<PublishedView> published, List<String> age, Written written) {
        boolean silent = FigureNumbers.silent(figure);
        return new CellView(
                silent ? "silent" : "known",
                null,
                percent(figure.share(), written),
                percent(figure.lowerShare(), written),
                percent(figure.upperShare(), written),
                written.count(figure.numerator()),
                written.count(figure.denominator()),
                figure.unknown() == 0 ? null : written.count(figure.unknown()),
                Bar.of(figure),
                derived,
                published,
                age);
    }

    private static CellView without(String kind, @Nullable String reason, List<PublishedView> published) {
        return new CellView(kind, reason, null, null, null, null, null, null, Bar.EMPTY, false, published, List.of());
    }

    private static List<String> age(@Nullable Age age, Written written) {
        return age == null
                ? List.of()
                : List.of(
                        written.count(age.oldest()),
                        written.count(age.median()),
                        written.percent(age.olderThanAYear()));
    }

    private static @Nullable String percent(@Nullable Share share, Written written) {
        return share == null ? null : written.percent(share);
    }

    /** Whether we have a count of our own. */
    public boolean counted() {
        return kind.equals("known");
    }

    /** What is published and shown where we have no count of our own, or null. */
    public @Nullable PublishedView instead() {
        return kind.equals("known") ? null : published.stream().findFirst().orElse(null);
    }
}
