package no.utbredt.reporting.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.system.EhrSystem;

/** Where the members of a group have been, over all time; worked out once for as long as the registry does not change. */
final class Settlement {
    private static final Comparator<Area> BY_CODE =
            Comparator.comparing(Area::key).thenComparing(Area::toString);

    private final List<Residents> residents;

    private Settlement(List<Residents> residents) {
        this.residents = residents;
    }

    /**
     * @param who which of the members, by id
     * @param areas those an actor lies in, by the structure given
     */
    static Settlement of(
            Registry registry,
            Map<String, EhrSystem> systems,
            String group,
            Predicate<String> who,
            BiFunction<Structure, String, List<Area>> areas) {
        Map<Area, Residents> byArea = new HashMap<>();
        for (String member : registry.everMembers(group).stream().filter(who).toList()) {
            Actor actor = Objects.requireNonNull(registry.actor(member));
            int number = registry.number(member);
            for (Era era : Era.of(registry, systems, member)) {
                if (actor.existsOn(era.first()) && Dated.holds(actor.groups(), group, era.first())) {
                    for (Area area : areas.apply(new Structure(registry, systems, era.first()), member)) {
                        byArea.computeIfAbsent(area, Residents::new).add(number, era.first(), era.last());
                    }
                }
            }
        }
        List<Residents> inOrder = new ArrayList<>(byArea.values());
        inOrder.sort(Comparator.comparing(Residents::area, BY_CODE));
        return new Settlement(List.copyOf(inOrder));
    }

    /** By area, in the order of the areas' codes. */
    List<Residents> residents() {
        return residents;
    }

    /** Whether some member is in more than one area on that epoch day. */
    boolean overlapsOn(int day) {
        BitSet seen = new BitSet();
        boolean[] twice = {false};
        for (Residents each : residents) {
            each.each((actor, from, to) -> {
                if (from <= day && day <= to) {
                    twice[0] |= seen.get(actor);
                    seen.set(actor);
                }
            });
        }
        return twice[0];
    }
}
