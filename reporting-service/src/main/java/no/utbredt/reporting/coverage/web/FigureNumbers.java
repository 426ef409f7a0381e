package no.utbredt.reporting.coverage.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Share;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a cell, in the weight asked for; per cents are rounded half up to one decimal, the counts are exact.
 *
 * @param denominator the group without those the service is not relevant for
 * @param denominatorWithNotRelevant the whole group
 * @param possible the numerator and what imprecise or uncertain reports may add
 * @param sharePercent never outside {@code lowerPercent} to {@code upperPercent}; null where {@code noShare} says why
 * @param noShare why there is no share, or null when there is one
 */
public record FigureNumbers(
        long numerator,
        long denominator,
        long denominatorWithNotRelevant,
        long unknown,
        long notRelevant,
        long possible,
        long lowerBound,
        long upperBound,
        @Nullable BigDecimal sharePercent,
        @Nullable BigDecimal shareWithNotRelevantPercent,
        Figure.@Nullable NoShare noShare,
        @Nullable BigDecimal lowerPercent,
        @Nullable BigDecimal upperPercent,
        @Nullable BigDecimal completenessPercent) {

    /** Its columns in a file. */
    public static final List<String> COLUMNS = List.of(
            "numerator",
            "denominator",
            "denominatorWithNotRelevant",
            "unknown",
            "notRelevant",
            "possible",
            "lowerBound",
            "upperBound",
            "sharePercent",
            "shareWithNotRelevantPercent",
            "lowerPercent",
            "upperPercent",
            "completenessPercent",
            "noShare");

    /** The numbers of a figure. */
    public static FigureNumbers of(Figure figure) {
        return new FigureNumbers(
                figure.numerator(),
                figure.denominator(),
                figure.total(),
                figure.unknown(),
                figure.notRelevant(),
                figure.possible(),
                figure.lowerBound(),
                figure.upperBound(),
                percent(figure.share()),
                percent(figure.shareWithNotRelevant()),
                figure.noShare(),
                percent(figure.lowerShare()),
                percent(figure.upperShare()),
                percent(figure.completeness()));
    }

    /** What stands in those columns; nothing in any of them where there is no figure. */
    public static List<@Nullable Object> values(@Nullable FigureNumbers figure) {
        return figure == null
                ? Arrays.asList(new @Nullable Object[COLUMNS.size()])
                : Arrays.asList(
                        figure.numerator(),
                        figure.denominator(),
                        figure.denominatorWithNotRelevant(),
                        figure.unknown(),
                        figure.notRelevant(),
                        figure.possible(),
                        figure.lowerBound(),
                        figure.upperBound(),
                        figure.sharePercent(),
                        figure.shareWithNotRelevantPercent(),
                        figure.lowerPercent(),
                        figure.upperPercent(),
                        figure.completenessPercent(),
                        figure.noShare());
    }

    /** Whether nobody is known: no share then, for silence is not nought. */
    public static boolean silent(Figure figure) {
        return figure.noShare() == Figure.NoShare.NOBODY_KNOWN;
    }

    /** Per cent with one decimal, or null. */
    public static @Nullable BigDecimal percent(@Nullable Share share) {
        return share == null ? null : share.percent(1);
    }
}
