package no.utbredt.adoption.actor;

import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Quoted;

/**
 * What this product calls an EHR system, or one of their vendors, for ever; names may change.
 *
 * @param value 1–100 lower-case letters, digits and hyphens
 */
public record SystemId(String value) implements Comparable<SystemId> {

    /** @throws FaultyValue {@code system-id-form} */
    public SystemId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw new FaultyValue(
                    "system-id-form",
                    "1–100 of a–z 0–9 -, a letter or digit first",
                    "\"" + Quoted.of(value) + "\" is not the id of a system or vendor",
                    "«" + Quoted.of(value) + "» er ikke id-en til et system eller en leverandør");
        }
    }

    @Override
    public int compareTo(SystemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
