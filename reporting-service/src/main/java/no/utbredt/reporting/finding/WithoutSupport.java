package no.utbredt.reporting.finding;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.support.Lacking;
import no.utbredt.reporting.time.PartialDate;

/**
 * Whoever is in use runs something that has the service: each time an actor is put there, and on the day looked at, this is held against
 * what it ran then and how far that was. An imprecise start is held against every day it may mean (law 10).
 */
record WithoutSupport(Registry registry, Adoptions adoptions, Courses courses, Lacking lacking) {

    static WithoutSupport of(Known known, Adoptions adoptions, Lacking lacking) {
        return new WithoutSupport(known.registry(), adoptions, adoptions.reported(), lacking);
    }

    /** Whether anything is said of support, so that there may be some. */
    boolean some() {
        return !lacking.isEmpty();
    }

    /**
     * The earliest report that puts the actor in use where it is known that nothing it ran had the service; by the day looked at.
     *
     * @param day epoch day
     */
    Optional<ReportName> said(String actor, int day) {
        Set<Integer> began = new TreeSet<>();
        courses.steps(registry.number(actor), (step, kind) -> {
            if (step <= day && courses.marks().get(kind).stage() == Stage.IN_USE) {
                began.add(step);
            }
        });
        return began.stream()
                .filter(step -> lacksAll(actor, step))
                .map(step -> adoptions.reported(actor, step, null))
                .filter(standing -> standing.since() != null && lacksAllOf(actor, standing.since()))
                .findFirst()
                .or(() -> today(actor, day))
                .flatMap(standing -> standing.behind().stream().findFirst());
    }

    private Optional<Standing> today(String actor, int day) {
        return courses.markOn(registry.number(actor), day).stage() == Stage.IN_USE && lacksAll(actor, day)
                ? Optional.of(adoptions.reported(actor, day, null))
                : Optional.empty();
    }

    /** Whether nothing it ran had it on any day the date may mean. */
    private boolean lacksAllOf(String actor, PartialDate date) {
        Set<Integer> turns = new TreeSet<>(Set.of(date.first()));
        turns.addAll(registry.systemTurns(actor));
        turns.addAll(lacking.turns());
        return turns.stream()
                .filter(turn -> date.first() <= turn && turn <= date.last())
                .allMatch(turn -> lacksAll(actor, turn));
    }

    /** Whether it is known of all it ran that day how far they were, and none of them had the service. */
    private boolean lacksAll(String actor, int day) {
        Set<String> systems = registry.systems(actor, day);
        return !systems.isEmpty() && systems.stream().allMatch(system -> lacking.on(system, day));
    }
}
