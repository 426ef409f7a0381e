package no.utbredt.adoption.actor;

import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Quoted;

/** The form every identifier here shares: ASCII digits, so and so many. */
final class Digits {

    private Digits() {}

    static void require(String value, int least, int most, String code, String what, String whatNb) {
        boolean digits = value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || value.length() < least || value.length() > most) {
            String count = least == most ? Integer.toString(least) : least + "–" + most;
            throw new FaultyValue(
                    code,
                    count + " digits",
                    "\"" + Quoted.of(value) + "\" is not a " + what + ": it has " + count + " digits and nothing else",
                    "«" + Quoted.of(value) + "» er ikke et " + whatNb + ": det har " + count + " sifre og ikke annet");
        }
    }

    /** The number without the zeros somebody filled it up with: 12345 and 0012345 are one. */
    static String number(String value, String code, String what) {
        int zeros = 0;
        while (zeros < Math.min(value.length() - 1, 10) && value.charAt(zeros) == '0') {
            zeros++;
        }
        String number = value.substring(zeros);
        require(number, 1, 10, code, what, what);
        requireIssued(number, code, what, what);
        return number;
    }

    /** Refuses what consists of zeros: it stands for none in somebody's system. */
    static void requireIssued(String value, String code, String what, String whatNb) {
        if (value.chars().allMatch(c -> c == '0')) {
            throw new FaultyValue(
                    code,
                    "a number that was issued; leave it out when there is none",
                    value + " is no " + what + ": it was never issued",
                    value + " er ikke et " + whatNb + ": det er aldri tildelt");
        }
    }
}
