package no.utbredt.vocabulary;

/** Digits of a date, by hand: every report has two or three dates. */
final class DayText {

    private DayText() {}

    /** The number those characters are; −1 when one of them is no ASCII digit. */
    static int digits(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
