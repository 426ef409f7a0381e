package no.utbredt.adoption.delegation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.Outdated;
import org.jspecify.annotations.Nullable;

/** The delegations as they are kept. What another process has registered is heard of within half a minute. */
public interface Delegations {

    /**
     * Id of the delegation under which the vendor may speak of that actor's service, or none: it must hold on both days, for
     * whoever was let go could otherwise date back what it says.
     *
     * @param said the day it was said, Europe/Oslo
     * @param received the day it came
     */
    Optional<String> covering(
            OrganisationNumber vendor, Actor actor, String service, LocalDate said, LocalDate received);

    /** Whether the actor itself lets the vendor speak of anything on that day, Europe/Oslo. */
    boolean letSpeak(Actor actor, OrganisationNumber vendor, LocalDate day);

    /**
     * What covers an actor by what a report calls it, were it said and heard on one day.
     *
     * @param scheme {@code ENH}, {@code HER}, {@code RESH}, {@code KOMNR} or {@code UTBREDT}
     * @param value the identifier in that register
     * @param serviceArea code of a service area beneath the actor, or null for the actor itself
     * @param day day of the statement, Europe/Oslo
     * @throws no.utbredt.adoption.fault.FaultyValue when it is no identifier at all
     */
    Standing standing(
            OrganisationNumber vendor,
            String scheme,
            String value,
            @Nullable String serviceArea,
            String service,
            LocalDate day);

    /** What was ever registered under that id, from the store. */
    Optional<History<Delegation>> find(String id);

    /**
     * Registers a delegation on an operator's word.
     *
     * @param seen the edition the operator changes ({@link Edition#ABSENT} for a new one), or null for any
     * @throws Outdated when it has another edition
     */
    History<Delegation> register(Delegation delegation, @Nullable Edition seen);

    /** The same for many at a time; what is unchanged makes no new edition. */
    Bulk<Delegation> many();

    /**
     * Registers what files say, unless they said it before.
     *
     * @return how many changed
     */
    int load(Collection<Delegation> delegations);
}
