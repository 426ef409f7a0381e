package no.utbredt.reporting.system.web;

import java.time.LocalDate;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.SystemInUse;
import no.utbredt.reporting.system.Runners.Runner;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * An actor that runs a system.
 *
 * @param kind what the actor is
 * @param serviceArea code of the service area beneath it in which it is run, or null for the actor as a whole
 * @param from first day, or null when that is not known
 * @param to last day, or null until further notice
 * @param source where this is known from, or null
 */
record RunnerBody(
        Named actor,
        String kind,
        @Nullable String serviceArea,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {

    static RunnerBody of(Runner runner, int day, Registry registry) {
        Actor actor = registry.actor(runner.actor());
        String name = actor == null ? null : actor.nameOn(day);
        Dated<SystemInUse> use = runner.use();
        return new RunnerBody(
                new Named(runner.actor(), name == null ? runner.actor() : name),
                actor == null ? "" : actor.kind(),
                use.value().serviceArea(),
                use.from() == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(use.from()),
                use.to() == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(use.to()),
                use.value().source());
    }
}
