package no.utbredt.adoption.actor;

import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Quoted;

/** What a public register calls an actor. An actor may have several, each for its days. */
public sealed interface Identifier permits OrganisationNumber, HerId, ReshId, MunicipalityNumber {

    /** Code of the register: {@code ENH}, {@code HER}, {@code RESH} or {@code KOMNR}. */
    String scheme();

    /** As that register writes it. */
    String value();

    /**
     * Reads an identifier of one of the four registers.
     *
     * @throws FaultyValue {@code identifier-scheme} for another register, or what the identifier itself has to say
     */
    static Identifier of(String scheme, String value) {
        return switch (scheme) {
            case "ENH" -> new OrganisationNumber(value);
            case "HER" -> new HerId(value);
            case "RESH" -> new ReshId(value);
            case "KOMNR" -> new MunicipalityNumber(value);
            default ->
                throw new FaultyValue(
                        "identifier-scheme",
                        "ENH, HER, RESH or KOMNR",
                        "\"" + Quoted.of(scheme) + "\" is no register of identifiers known here",
                        "«" + Quoted.of(scheme) + "» er ikke et kjent identifikatorregister");
        };
    }
}
