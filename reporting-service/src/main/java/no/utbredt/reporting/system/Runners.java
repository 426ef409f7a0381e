package no.utbredt.reporting.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.SystemInUse;

/** Who is said to run which system on one day. Actors that may be persons are left out, and not counted (law 12). */
public final class Runners {

    /**
     * An actor and the system it runs.
     *
     * @param actor its id
     * @param use where and for how long
     */
    public record Runner(String actor, Dated<SystemInUse> use) {}

    private final Map<String, List<Runner>> bySystem = new TreeMap<>();

    private Runners() {}

    /** @param day epoch day */
    public static Runners on(int day, Registry registry) {
        Runners runners = new Runners();
        for (String id : registry.ids()) {
            Actor actor = registry.actor(id);
            if (actor != null && !actor.restricted() && actor.existsOn(day)) {
                actor.systems().stream()
                        .filter(use -> use.holdsOn(day))
                        .forEach(use -> runners.add(new Runner(id, use)));
            }
        }
        return runners;
    }

    private void add(Runner runner) {
        bySystem.computeIfAbsent(runner.use().value().system(), some -> new ArrayList<>())
                .add(runner);
    }

    /** The ids of the systems somebody runs, in order. */
    public Set<String> systems() {
        return bySystem.keySet();
    }

    /** Who runs that system, by the actors' ids; an actor once for each area it runs it in. */
    public List<Runner> of(String system) {
        return bySystem.getOrDefault(system, List.of());
    }

    /** How many actors run that system, each counted once. */
    public int count(String system) {
        return Math.toIntExact(of(system).stream().map(Runner::actor).distinct().count());
    }
}
