package no.utbredt.adoption.actor;

/**
 * A communication party in Adresseregisteret of Norsk helsenett (HER, OID 2.16.578.1.12.4.1.2): a plain integer without check
 * digit.
 *
 * @param value 1–10 digits, the first not 0; zeros written before it are no part of the number
 */
public record HerId(String value) implements Identifier {

    public HerId {
        value = Digits.number(value, "her-id-form", "HER-id");
    }

    @Override
    public String scheme() {
        return "HER";
    }
}
