package no.utbredt.reporting.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Registry;

/** Where the members of a group have been, over all time; worked out once for as long as the registry does not change. */
final class Settlement {
    private static final Comparator<Area> BY_CODE = Comparator.comparing(
                    (Area area) -> Objects.requireNonNullElse(area.code(), ""))
            .thenComparing(area -> Objects.requireNonNullElse(area.name(), ""));

    private final List<Residents> residents;
    /** Members that may be persons. */
    private final Residents restricted;

    private Settlement(List<Residents> residents, Residents restricted) {
        this.residents = residents;
        this.restricted = restricted;
    }

    /** @param areas those an actor lies in, by the structure given */
    static Settlement of(Registry registry, String group, BiFunction<Structure, String, List<Area>> areas) {
        Map<Area, Residents> byArea = new HashMap<>();
        Residents restricted = new Residents(Area.nation());
        for (String member : registry.everMembers(group)) {
            Actor actor = Objects.requireNonNull(registry.actor(member));
            int number = registry.number(member);
            for (Era era : Era.of(registry, member)) {
                if (actor.existsOn(era.first()) && Dated.holds(actor.groups(), group, era.first())) {
                    for (Area area : areas.apply(new Structure(registry, era.first()), member)) {
                        byArea.computeIfAbsent(area, Residents::new).add(number, era.first(), era.last());
                    }
                    if (actor.restricted()) {
                        restricted.add(number, era.first(), era.last());
                    }
                }
            }
        }
        List<Residents> inOrder = new ArrayList<>(byArea.values());
        inOrder.sort(Comparator.comparing(Residents::area, BY_CODE));
        return new Settlement(List.copyOf(inOrder), restricted);
    }

    /** By area, in the order of the areas' codes. */
    List<Residents> residents() {
        return residents;
    }

    /** Whether some member on that epoch day may be a person. */
    boolean restrictedOn(int day) {
        return restricted.anyOn(day);
    }
}
