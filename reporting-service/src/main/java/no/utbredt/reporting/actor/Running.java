package no.utbredt.reporting.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which EHR systems an actor runs on a day, and when that changes. */
final class Running {
    private Running() {}

    /**
     * Those it is said to run, in whatever area; for a service area of which nothing is said, those that what it belongs to is
     * said to run in such an area: a parent speaks for its units only if it says so (law 2). By id.
     */
    static Set<String> of(Registry registry, String id, int day) {
        Actor actor = registry.actor(id);
        if (actor == null) {
            return Set.of();
        }
        Set<String> own = new TreeSet<>();
        said(actor, day).forEach(use -> own.add(use.system()));
        String area = actor.serviceArea();
        if (own.isEmpty() && area != null) {
            for (Dated<String> parent : actor.parents()) {
                Actor above = parent.holdsOn(day) ? registry.actor(parent.value()) : null;
                if (above != null) {
                    said(above, day).stream()
                            .filter(use -> area.equals(use.serviceArea()))
                            .forEach(use -> own.add(use.system()));
                }
            }
        }
        return own;
    }

    /** The epoch days on which what it runs may change, those of what it ever belonged to among them. */
    static Set<Integer> turns(Registry registry, String id) {
        Set<Integer> turns = new TreeSet<>();
        Actor actor = registry.actor(id);
        if (actor != null) {
            note(actor.systems(), turns);
            note(actor.parents(), turns);
            for (Dated<String> parent : actor.parents()) {
                Actor above = registry.actor(parent.value());
                if (above != null) {
                    note(above.systems(), turns);
                }
            }
        }
        return turns;
    }

    private static void note(List<? extends Dated<?>> dated, Set<Integer> turns) {
        for (Dated<?> each : dated) {
            turns.add(each.from());
            if (each.to() != Integer.MAX_VALUE) {
                turns.add(each.to() + 1);
            }
        }
    }

    private static List<SystemInUse> said(Actor actor, int day) {
        List<SystemInUse> said = new ArrayList<>();
        for (Dated<SystemInUse> use : actor.systems()) {
            if (use.holdsOn(day)) {
                said.add(use.value());
            }
        }
        return said;
    }
}
