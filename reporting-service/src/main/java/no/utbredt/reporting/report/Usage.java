package no.utbredt.reporting.report;

import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * So much did an actor use a service in a month.
 *
 * @param role which part the actor takes, or null where the volume is not told apart
 * @param channel code of the way it was used, or null for all of them
 * @param month the whole month
 * @param volume from 0
 * @param unit code of what is counted
 * @param evidence where it stands, or null
 */
public record Usage(
        Reference actor,
        String service,
        @Nullable Role role,
        @Nullable String channel,
        PartialDate month,
        long volume,
        String unit,
        @Nullable Evidence evidence)
        implements Beside.OfActor {}
