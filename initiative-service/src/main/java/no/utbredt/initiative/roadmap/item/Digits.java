package no.utbredt.initiative.roadmap.item;

import java.math.BigDecimal;

/** Numbers in one form, so that 180 and 180.0 are the same statement. */
final class Digits {

    /** What has more is written with an exponent: nobody prints a thousand noughts. */
    private static final int MOST_ZEROS = 40;

    private Digits() {}

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -MOST_ZEROS ? stripped.setScale(0) : stripped;
    }
}
