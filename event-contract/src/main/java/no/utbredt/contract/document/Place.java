package no.utbredt.contract.document;

import org.jspecify.annotations.Nullable;

/**
 * Where an actor is.
 *
 * @param county county number, two digits, or null where it has none (a health region's own bodies)
 * @param countyName Norwegian name of the county, or null
 * @param healthRegion {@code NORD}, {@code MIDT}, {@code VEST} or {@code SOR_OST}, or null
 */
public record Place(
        @Nullable String county,
        @Nullable String countyName,
        @Nullable String healthRegion) {}
