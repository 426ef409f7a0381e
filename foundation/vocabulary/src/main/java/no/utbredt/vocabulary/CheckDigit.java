package no.utbredt.vocabulary;

/**
 * The ninth digit of an organisation number: modulo 11 with weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene,
 * «Organisasjonsnummeret»).
 */
public final class CheckDigit {

    /** What comes out where no digit fits: such a number is never issued. */
    public static final int NONE = 10;

    private static final String NOBODY = "000000000";
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private CheckDigit() {}

    /**
     * The digit that belongs behind the first eight.
     *
     * @param digits at least eight digits
     * @return 0 to 9, or {@link #NONE}
     */
    public static int of(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }

    /** Whether a text is a number Enhetsregisteret may have issued: nine digits, the last the right one. */
    public static boolean holds(String text) {
        return text.length() == 9
                && text.chars().allMatch(each -> each >= '0' && each <= '9')
                && !text.equals(NOBODY)
                && of(text) == text.charAt(8) - '0';
    }
}
