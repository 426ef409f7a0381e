package no.utbredt.vocabulary;

import java.math.BigDecimal;

/**
 * Numbers a stranger wrote. What JSON Schema calls an integer is one, {@code 3}, {@code 3.0} and {@code 3e0} alike; nothing is cut,
 * rounded or wrapped, and no huge exponent is ever written out.
 */
public final class Numbers {

    /** Largest decimal taken, and with a minus the least: a thousand million million. */
    public static final BigDecimal LARGEST = new BigDecimal("1e15");

    /** Most decimals taken. */
    public static final int MOST_DECIMALS = 20;

    private static final int DIGITS_OF_A_LONG = 19;
    private static final int FAR_AWAY = 5_000;

    private Numbers() {}

    /**
     * A whole number from {@code least} to {@code most}, both included.
     *
     * @throws Misread {@code number-not-whole} or {@code number-out-of-range}
     */
    public static long whole(BigDecimal number, long least, long most) {
        BigDecimal plain = plain(number);
        if (plain.scale() > 0) {
            throw new Misread(
                    "number-not-whole",
                    "a whole number from " + least + " to " + most,
                    Quoted.of(number.toString()) + " is not a whole number",
                    Quoted.of(number.toString()) + " er ikke et heltall");
        }
        if (magnitude(plain) > DIGITS_OF_A_LONG
                || plain.compareTo(BigDecimal.valueOf(least)) < 0
                || plain.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw outside(number, "a whole number from " + least + " to " + most);
        }
        return plain.longValueExact();
    }

    /**
     * A decimal number between −10¹⁵ and 10¹⁵ with at most {@value #MOST_DECIMALS} decimals.
     *
     * @throws Misread {@code number-out-of-range}
     */
    public static BigDecimal decimal(BigDecimal number) {
        BigDecimal plain = plain(number);
        if (!reckonable(number)) {
            throw outside(number, "a number from -1e15 to 1e15 with at most " + MOST_DECIMALS + " decimals");
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Whether {@link #decimal} would take it. */
    public static boolean reckonable(BigDecimal number) {
        BigDecimal plain = plain(number);
        return plain.scale() <= MOST_DECIMALS
                && magnitude(plain) <= 16
                && plain.abs().compareTo(LARGEST) <= 0;
    }

    /**
     * A number as a query, a header or a file writes it: ASCII digits, perhaps a sign, a point, an exponent.
     *
     * @throws Misread {@code number}
     */
    public static BigDecimal parse(String text) {
        try {
            if (text.length() <= Quoted.MOST && text.chars().allMatch(each -> "0123456789+-.eE".indexOf(each) >= 0)) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            throw unreadable(text);
        }
        throw unreadable(text);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return Math.abs((long) number.scale()) > FAR_AWAY ? number : number.stripTrailingZeros();
    }

    /** How many digits stand before the point; a long, because scales reach the ends of an int. */
    private static long magnitude(BigDecimal plain) {
        return (long) plain.precision() - plain.scale();
    }

    private static Misread outside(BigDecimal number, String expected) {
        String shown = Quoted.of(number.toString());
        return new Misread(
                "number-out-of-range",
                expected,
                shown + " lies outside what can be reckoned with",
                shown + " ligger utenfor det som kan regnes med");
    }

    private static Misread unreadable(String text) {
        return new Misread(
                "number",
                "a number, such as 12 or 0.5",
                "\"" + Quoted.of(text) + "\" is not a number",
                "«" + Quoted.of(text) + "» er ikke et tall");
    }
}
