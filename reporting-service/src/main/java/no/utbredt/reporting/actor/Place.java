package no.utbredt.reporting.actor;

import org.jspecify.annotations.Nullable;

/**
 * Where an actor is.
 *
 * @param county county number, two digits, or null
 * @param countyName Norwegian name of the county, or null
 * @param healthRegion {@code NORD}, {@code MIDT}, {@code VEST} or {@code SOR_OST}, or null
 */
public record Place(
        @Nullable String county,
        @Nullable String countyName,
        @Nullable String healthRegion) {}
