package no.utbredt.reporting.coverage;

import java.util.OptionalLong;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Weight;

/** What actors weigh on the structure days of a series. */
record Weighing(Registry registry, Weight weight, Days days) {

    OptionalLong of(String id, int index) {
        Actor actor = registry.actor(id);
        return actor == null ? OptionalLong.empty() : actor.weightOn(weight, days.structure(index));
    }

    /** Calls for each stretch of the series on which the actor of that number keeps its weight. */
    void stretches(int number, int from, int to, Stretch stretch) {
        String id = registry.ids().get(number);
        int begin = from;
        while (begin < to) {
            int end = Math.clamp(days.first(next(id, begin)), begin + 1, to);
            stretch.of(of(id, begin).orElse(-1), begin, end);
            begin = end;
        }
    }

    private int next(String id, int index) {
        Actor actor = registry.actor(id);
        return actor == null ? Integer.MAX_VALUE : actor.nextWeighing(weight, days.structure(index));
    }

    /** Takes a weight, negative where it is not known, and on which of the days it holds, from one up to another. */
    interface Stretch {
        void of(long weight, int from, int to);
    }
}
