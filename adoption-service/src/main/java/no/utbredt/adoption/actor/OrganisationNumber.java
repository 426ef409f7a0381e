package no.utbredt.adoption.actor;

import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.CheckDigit;

/**
 * Number of an enhet or underenhet in Enhetsregisteret (ENH, OID 2.16.578.1.12.4.1.4.101): nine digits, the last a check digit
 * by modulo 11 with weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene, «Organisasjonsnummeret»).
 *
 * @param value nine digits with the right check digit
 */
public record OrganisationNumber(String value) implements Identifier {

    private static final String NOBODY = "000000000";

    /** @throws FaultyValue {@code organisation-number-form}, {@code -check-digit} or {@code -never-issued} */
    public OrganisationNumber {
        Digits.require(value, 9, 9, "organisation-number-form", "organisation number", "organisasjonsnummer");
        int check = CheckDigit.of(value);
        if (check == CheckDigit.NONE || value.equals(NOBODY)) {
            throw neverIssued(value);
        }
        if (check != value.charAt(8) - '0') {
            throw wrongCheckDigit(value, check);
        }
    }

    @Override
    public String scheme() {
        return "ENH";
    }

    private static FaultyValue wrongCheckDigit(String value, int check) {
        return new FaultyValue(
                "organisation-number-check-digit",
                Integer.toString(check),
                "organisation number " + value + " ends in " + value.charAt(8) + ", its check digit is " + check,
                "organisasjonsnummer " + value + " slutter på " + value.charAt(8) + ", kontrollsifferet er " + check);
    }

    private static FaultyValue neverIssued(String value) {
        return new FaultyValue(
                "organisation-number-never-issued",
                "a number whose first eight digits give a check digit",
                "no organisation number begins with " + value.substring(0, 8),
                "ingen organisasjonsnumre begynner med " + value.substring(0, 8));
    }
}
