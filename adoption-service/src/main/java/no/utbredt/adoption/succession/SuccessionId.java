package no.utbredt.adoption.succession;

import no.utbredt.adoption.fault.Codes;

/**
 * The id an operator gave an act, so that it can be sent again.
 *
 * @param value as ids of the catalogue are
 */
public record SuccessionId(String value) implements Comparable<SuccessionId> {

    /** @throws no.utbredt.adoption.fault.FaultyValue {@code catalogue-id-form} */
    public SuccessionId {
        Codes.catalogueId(value);
    }

    @Override
    public int compareTo(SuccessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
