package no.utbredt.adoption.actor;

import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Quoted;

/** Numbers of counties in the standard of Statistics Norway: two digits, 03 for Oslo. */
public final class County {

    private County() {}

    /** @throws FaultyValue {@code county-form} */
    public static String read(String value) {
        if (!value.matches("[0-9]{2}") || value.equals("00")) {
            throw new FaultyValue(
                    "county-form",
                    "two digits, 03 for Oslo",
                    "\"" + Quoted.of(value) + "\" is no county",
                    "«" + Quoted.of(value) + "» er ikke et fylke");
        }
        return value;
    }
}
