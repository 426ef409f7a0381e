package no.utbredt.adoption.actor;

/**
 * A unit of the specialist health service in RESH (RSH, OID 2.16.578.1.12.4.1.4.102): a plain integer, no check digit
 * documented.
 *
 * @param value 1–10 digits, the first not 0; zeros written before it are no part of the number
 */
public record ReshId(String value) implements Identifier {

    public ReshId {
        value = Digits.number(value, "resh-id-form", "RESH-id");
    }

    @Override
    public String scheme() {
        return "RESH";
    }
}
