package no.utbredt.reporting.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.SystemInUse;

/** Who is said to run which system on one day. Whoever may be a person is told of only to those who see it, and counted only for an operator (law 12). */
public final class Runners {

    /**
     * An actor and the system it runs.
     *
     * @param actor its id
     * @param use where and for how long
     */
    public record Runner(String actor, Dated<SystemInUse> use) {}

    private final Map<String, List<Runner>> bySystem = new TreeMap<>();

    private final Predicate<String> counted;

    private Runners(Predicate<String> counted) {
        this.counted = counted;
    }

    /**
     * Who runs what.
     *
     * @param day epoch day
     * @param told who is told of
     * @param counted who of these is counted
     */
    public static Runners on(int day, Registry registry, Predicate<String> told, Predicate<String> counted) {
        Runners runners = new Runners(counted);
        for (String id : registry.ids()) {
            Actor actor = registry.actor(id);
            if (actor != null && told.test(id) && actor.existsOn(day)) {
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

    /** How many actors run that system, each counted once; whom the public is not told of only for an operator. */
    public int count(String system) {
        return Math.toIntExact(of(system).stream()
                .map(Runner::actor)
                .filter(counted)
                .distinct()
                .count());
    }
}
