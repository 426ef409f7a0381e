package no.utbredt.adoption.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.Place;
import org.jspecify.annotations.Nullable;

/** What lies beneath an actor on a day. */
record Units(ActorRegistry registry, LocalDate day) {

    /** Its service areas, by id. */
    List<Actor> areas(ActorId above) {
        return beneath(above)
                .filter(unit -> unit.kind() == ActorKind.SERVICE_AREA)
                .toList();
    }

    /** Everything else that belongs to it directly, by id. */
    List<Actor> others(ActorId above) {
        return beneath(above)
                .filter(unit -> unit.kind() != ActorKind.SERVICE_AREA)
                .toList();
    }

    Optional<Actor> area(ActorId above, @Nullable String code) {
        return areas(above).stream()
                .filter(area -> code != null && code.equals(area.serviceArea()))
                .findFirst();
    }

    private Stream<Actor> beneath(ActorId above) {
        return registry.all()
                .filter(unit -> unit.existence().includes(day)
                        && unit.parents().stream()
                                .anyMatch(parent -> parent.value().equals(above) && parent.holdsOn(day)));
    }

    /** A service area as it is beneath another actor from that actor's first day, named as such areas are. */
    static Actor moved(Actor area, Actor from, Actor to, LocalDate date, String source) {
        Period life = new Period(date, to.existence().to());
        String suffix = ", " + from.nameOn(date.minusDays(1));
        String name = area.nameOn(date.minusDays(1));
        String kind = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        List<Dated<Place>> places = to.places();
        return new Actor(
                new ActorId(to.id() + "." + area.serviceArea()),
                area.kind(),
                area.serviceArea(),
                List.of(new Dated<>(kind + ", " + to.nameOn(date), life, source)),
                List.of(),
                List.of(new Dated<>(to.id(), life, source)),
                area.groups().stream()
                        .filter(group -> group.holdsOn(date.minusDays(1)))
                        .map(group -> group.lasting(life))
                        .toList(),
                places,
                List.of(),
                List.of(),
                life,
                area.restricted(),
                List.of(source));
    }
}
