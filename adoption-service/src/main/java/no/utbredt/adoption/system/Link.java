package no.utbredt.adoption.system;

import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Quoted;

/**
 * An address on the web.
 *
 * @param address http or https, at most 2,000 printable ASCII characters
 */
public record Link(String address) {

    private static final String FORM = "https?://[A-Za-z0-9][A-Za-z0-9.-]*(:\\d{1,5})?(/[!-~]*)?";
    private static final int LONGEST = 2_000;

    /** @throws FaultyValue {@code link-form} */
    public Link {
        if (address.length() > LONGEST || !address.matches(FORM)) {
            throw new FaultyValue(
                    "link-form",
                    "https://… of at most 2000 printable ASCII characters",
                    "\"" + Quoted.of(address) + "\" is no address on the web",
                    "«" + Quoted.of(address) + "» er ikke en nettadresse");
        }
    }
}
