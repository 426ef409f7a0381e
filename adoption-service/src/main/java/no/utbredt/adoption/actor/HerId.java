package no.utbredt.adoption.actor;

/**
 * A communication party in Adresseregisteret of Norsk helsenett (HER, OID 2.16.578.1.12.4.1.2): a plain integer without check
 * digit.
 *
 * @param value 1–10 digits
 */
public record HerId(String value) implements Identifier {

    public HerId {
        Digits.require(value, 1, 10, "her-id-form", "HER-id", "HER-id");
    }

    @Override
    public String scheme() {
        return "HER";
    }
}
