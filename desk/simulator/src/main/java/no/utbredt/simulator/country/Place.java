package no.utbredt.simulator.country;

/**
 * Where somebody lies.
 *
 * @param county two digits
 * @param countyName Norwegian name
 * @param region code of the health region
 */
public record Place(String county, String countyName, String region) {}
