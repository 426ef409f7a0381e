package no.utbredt.adoption.actor;

/**
 * Number of a municipality in the standard of Statistics Norway (Volven 3402). Not an id: 113 municipalities changed theirs on
 * 2024-01-01.
 *
 * @param value four digits, its zeros among them, not all 0
 */
public record MunicipalityNumber(String value) implements Identifier {

    public MunicipalityNumber {
        Digits.require(value, 4, 4, "municipality-number-form", "municipality number", "kommunenummer");
        Digits.requireIssued(value, "municipality-number-form", "municipality number", "kommunenummer");
    }

    @Override
    public String scheme() {
        return "KOMNR";
    }
}
