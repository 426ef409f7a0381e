package no.utbredt.adoption.actor;

import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Quoted;

/**
 * The id this product gave an actor. Opaque: nobody reads a number or a kind out of it.
 *
 * @param value letters, digits, dot, hyphen and underscore, 1–100 of them
 */
public record ActorId(String value) implements Comparable<ActorId> {

    /** @throws FaultyValue {@code actor-id-form} */
    public ActorId {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            throw new FaultyValue(
                    "actor-id-form",
                    "1–100 of A–Z a–z 0–9 . _ -, a letter or digit first",
                    "\"" + Quoted.of(value) + "\" is not an actor id",
                    "«" + Quoted.of(value) + "» er ikke en aktør-id");
        }
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
