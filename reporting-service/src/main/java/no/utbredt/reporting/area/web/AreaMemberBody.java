package no.utbredt.reporting.area.web;

import java.time.LocalDate;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.area.Membership;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * An actor in an area.
 *
 * @param kind what the actor is
 * @param from first day, or null for as far back as the register reaches
 * @param to last day, or null until further notice
 */
record AreaMemberBody(
        Named actor,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static AreaMemberBody of(Membership membership, int day, Registry registry) {
        Actor actor = registry.actor(membership.actor());
        String name = actor == null ? null : actor.nameOn(day);
        int from = membership.during().from();
        int to = membership.during().to();
        return new AreaMemberBody(
                new Named(membership.actor(), name == null ? membership.actor() : name),
                actor == null ? "" : actor.kind(),
                from == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(from),
                to == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(to));
    }
}
