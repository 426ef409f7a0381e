package no.utbredt.adoption.figure;

import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.FaultyValue;

/**
 * Which part of a group.
 *
 * @param kind what parts it
 * @param value code of the region, number of the county, or actor ids parted by a space
 */
public record Subset(Kind kind, String value) {

    /** What parts a group. */
    public enum Kind {
        HEALTH_REGION,
        COUNTY,
        ACTORS
    }

    /** @throws FaultyValue when the value is no region, county or actor ids */
    public Subset {
        switch (kind) {
            case HEALTH_REGION -> Codes.read(HealthRegion.class, value);
            case COUNTY -> requireCounty(value);
            case ACTORS -> requireActors(value);
        }
    }

    private static void requireCounty(String value) {
        if (!value.matches("\\d{2}")) {
            throw new FaultyValue(
                    "county-form", "two digits", "\"" + value + "\" is no county", "«" + value + "» er ikke et fylke");
        }
    }

    private static void requireActors(String value) {
        for (String id : value.split(" ", -1)) {
            new ActorId(id);
        }
    }
}
