package no.utbredt.adoption.replay;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of an entry: the acts upon it, the oldest first. Where it stands is worked out from them and from when its cause was last
 * seen, and kept nowhere.
 *
 * @param entry id of the entry
 */
public record Repair(String entry, List<Act> acts) {

    /** Where an entry stands. */
    public enum State {
        /** Nothing has been done about it, or its cause came back after it. */
        OPEN,
        /** A report made of it is on the log. */
        REPLAYED,
        /** An operator closed it, saying why. */
        CLOSED
    }

    public Repair {
        acts = List.copyOf(acts);
    }

    /** Of an entry nobody has done anything about. */
    public static Repair none(String entry) {
        return new Repair(entry, List.of());
    }

    /** Grows by one with each act. */
    public int version() {
        return acts.size();
    }

    /** @param lastSeen when the door last refused just this; what came after an act opens the entry again */
    public State state(Instant lastSeen) {
        return acts.reversed().stream()
                .filter(act -> act.kind() != Act.Kind.BEGUN)
                .findFirst()
                .filter(act -> !lastSeen.isAfter(act.at()))
                .map(act -> act.kind() == Act.Kind.CLOSED ? State.CLOSED : State.REPLAYED)
                .orElse(State.OPEN);
    }

    Repair and(Act act) {
        return new Repair(entry, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }
}
