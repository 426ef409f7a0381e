package no.utbredt.reporting.coverage.web;

import java.math.BigDecimal;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Share;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a cell, in the weight asked for; per cents are rounded half up to one decimal, the counts are exact.
 *
 * @param denominator the group without those the service is not relevant for
 * @param denominatorWithNotRelevant the whole group
 * @param possible the numerator and what imprecise or uncertain reports may add
 * @param sharePercent null where nobody has said anything of anybody, and for an empty group
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
        @Nullable BigDecimal lowerPercent,
        @Nullable BigDecimal upperPercent,
        @Nullable BigDecimal completenessPercent) {

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
                silent(figure) ? null : percent(figure.share()),
                silent(figure) ? null : percent(figure.shareWithNotRelevant()),
                percent(figure.lowerShare()),
                percent(figure.upperShare()),
                percent(figure.completeness()));
    }

    /** Whether nobody has said anything of anybody: no share then, for silence is not nought. */
    public static boolean silent(Figure figure) {
        return figure.unknown() > 0 && figure.unknown() == figure.denominator() && figure.possible() == 0;
    }

    /** Per cent with one decimal, or null. */
    public static @Nullable BigDecimal percent(@Nullable Share share) {
        return share == null ? null : share.percent(1);
    }
}
