package no.utbredt.simulator.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import no.utbredt.simulator.cast.Actor;
import no.utbredt.simulator.rollout.Rollout;
import org.jspecify.annotations.Nullable;

/** Something a vendor says at the door. */
public sealed interface Statement {

    /** Who, when and by which name. */
    Heading heading();

    /**
     * Where an actor stands with a service.
     *
     * @param stage code of the stage
     * @param since from when it holds, never after it is stated
     * @param observed whether it was only observed then, not begun
     * @param corrects id of what it takes the place of, or null
     */
    record Adoption(
            Heading heading,
            Actor actor,
            Rollout rollout,
            String stage,
            LocalDate since,
            boolean observed,
            @Nullable String corrects)
            implements Statement {}

    /**
     * How much an actor used a service in a month.
     *
     * @param unit code of what is counted
     */
    record Usage(Heading heading, Actor actor, Rollout rollout, String unit, YearMonth month, long volume)
            implements Statement {}

    /** An agreement of an actor with Norsk helsenett to be connected to a service. */
    record Agreement(Heading heading, Actor actor, Rollout rollout, LocalDate signed) implements Statement {}

    /**
     * How far the vendor's product is with a service.
     *
     * @param state code of the state of support
     */
    record Support(Heading heading, Rollout rollout, String state, LocalDate since) implements Statement {}

    /** There is nothing new up to the morning of that day. */
    record Heartbeat(Heading heading) implements Statement {

        private static final LocalTime MORNING = LocalTime.of(6, 0);

        /** Up to when. */
        public Instant at() {
            return heading.day().atTime(MORNING).toInstant(ZoneOffset.UTC);
        }
    }

    /**
     * Something is taken back.
     *
     * @param retracts its id
     */
    record Retraction(Heading heading, String retracts) implements Statement {}
}
