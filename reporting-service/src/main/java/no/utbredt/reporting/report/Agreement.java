package no.utbredt.reporting.report;

import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement an actor has entered; it stands beside the stage, and an option is not its exercise.
 *
 * @param service catalogue id, or null where it is about no service alone
 * @param kind code of what is agreed
 * @param counterparty organisation number or short code
 * @param signed when it was signed, or null where the source does not say
 * @param from first day it holds, or null where the source does not say
 * @param to last day it holds, or null for no end that is known
 * @param evidence where it stands, or null
 */
public record Agreement(
        Reference actor,
        @Nullable String service,
        String kind,
        String counterparty,
        @Nullable PartialDate signed,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable Evidence evidence)
        implements Beside.OfActor {}
