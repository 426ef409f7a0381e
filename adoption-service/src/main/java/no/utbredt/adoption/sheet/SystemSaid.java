package no.utbredt.adoption.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.SystemInUse;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;

/**
 * What a row says of an EHR system an actor runs: it takes the place of what was said of the same system in the same area on any
 * of the same days.
 *
 * @param use the system, the area and the days
 */
public record SystemSaid(ActorId actor, SystemInUse use) implements Line.Change<Actor> {

    @Override
    public Actor of(Optional<Actor> known) {
        Actor now = known.orElseThrow(this::unknown);
        if (now.systems().contains(use)) {
            return now;
        }
        List<SystemInUse> systems = new ArrayList<>(now.systems());
        systems.removeIf(this::overrules);
        systems.add(use);
        return now.running(systems);
    }

    private boolean overrules(SystemInUse other) {
        return other.system().equals(use.system())
                && Objects.equals(other.serviceArea(), use.serviceArea())
                && other.during().overlaps(use.during());
    }

    private FaultyField unknown() {
        return new FaultyField(
                "actor",
                new Fault("actor-unknown", "a known id", "nothing is called " + actor, "ingenting heter " + actor));
    }
}
