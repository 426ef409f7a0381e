package no.utbredt.adoption.actor;

import no.utbredt.adoption.fault.FaultyValue;

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
                    "\"" + value + "\" is not a " + what + ": it has " + count + " digits and nothing else",
                    "«" + value + "» er ikke et " + whatNb + ": det har " + count + " sifre og ikke annet");
        }
    }
}
