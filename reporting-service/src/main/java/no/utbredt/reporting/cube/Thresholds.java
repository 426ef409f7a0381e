package no.utbredt.reporting.cube;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.utbredt.reporting.coverage.Share;

/**
 * Where <em>some</em> ends and <em>all</em> begins. The roadmap draws three steps and gives no numbers (version 21.1, chapter
 * 2.1.3); thirds unless asked otherwise.
 *
 * @param half from this share on about half, above 0
 * @param all from this share on all, from {@code half} to 1
 */
public record Thresholds(BigDecimal half, BigDecimal all) {
    private static final int DIGITS = 20;

    /** A third and two thirds, rounded down so that just a third is reached. */
    public static final Thresholds THIRDS = new Thresholds(third(1), third(2));

    public Thresholds {
        if (half.signum() <= 0 || half.compareTo(all) > 0 || all.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("two shares above 0 and up to 1, the lower first");
        }
    }

    private static BigDecimal third(int many) {
        return BigDecimal.valueOf(many).divide(BigDecimal.valueOf(3), DIGITS, RoundingMode.DOWN);
    }

    /** The step of a share; one of nought is none. */
    public Step step(Share share) {
        BigDecimal part = BigDecimal.valueOf(share.part());
        BigDecimal whole = BigDecimal.valueOf(share.whole());
        if (share.part() == 0) {
            return Step.NONE;
        }
        if (part.compareTo(all.multiply(whole)) >= 0) {
            return Step.ALL;
        }
        return part.compareTo(half.multiply(whole)) >= 0 ? Step.HALF : Step.SOME;
    }

    /** How many, in words: ingen, noen, om lag halvparten, (tilnærmet) alle. */
    public enum Step {
        NONE,
        SOME,
        HALF,
        ALL
    }
}
