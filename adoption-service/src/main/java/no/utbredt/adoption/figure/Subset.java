package no.utbredt.adoption.figure;

import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.County;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.fault.Codes;

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
            case COUNTY -> County.read(value);
            case ACTORS -> requireActors(value);
        }
    }

    private static void requireActors(String value) {
        for (String id : value.split(" ", -1)) {
            new ActorId(id);
        }
    }
}
