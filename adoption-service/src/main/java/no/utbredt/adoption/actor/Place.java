package no.utbredt.adoption.actor;

import org.jspecify.annotations.Nullable;

/**
 * Where an actor is.
 *
 * @param county county number, two digits, or null where it has none (a health region's own bodies)
 * @param countyName Norwegian name of the county, or null
 * @param region health region, or null where it has none (bodies the regions own together)
 */
public record Place(
        @Nullable String county,
        @Nullable String countyName,
        @Nullable HealthRegion region) {}
