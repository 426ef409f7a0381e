package no.utbredt.simulator.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import no.utbredt.simulator.cast.Actor;
import no.utbredt.simulator.rollout.Rollout;
import no.utbredt.simulator.rollout.Step;
import no.utbredt.simulator.scenario.Statement.Adoption;

/** What is said of one actor with one service, from the first interest to the last correction. */
final class Course {

    /** Pauses begin after this day, so that what was published before it is met to the number. */
    static final LocalDate NO_PAUSE_BEFORE = LocalDate.of(2023, 7, 1);

    private static final double MISTAKEN = 0.03;
    private static final double PAUSING = 0.05;
    private static final double RESUMING = 0.75;
    private static final double WRONG_ACTOR = 0.02;
    private static final int SLOWEST = 25;

    private final Actor actor;
    private final Rollout rollout;
    private final Random dice;
    private final List<Statement> said = new ArrayList<>();

    private Course(Actor actor, Rollout rollout, Random dice) {
        this.actor = actor;
        this.rollout = rollout;
        this.dice = dice;
    }

    /** @param rank which of its crowd comes first, from 1 */
    static List<Statement> of(Actor actor, Rollout rollout, int rank, Random dice) {
        Course course = new Course(actor, rollout, dice);
        Optional<LocalDate> goal = rollout.steps().getLast().curve().day(rank);
        course.climb(rank);
        if (goal.isPresent()) {
            course.pause(goal.get());
        } else {
            course.mistakeForAnother();
        }
        return List.copyOf(course.said);
    }

    /** A step that is overtaken on its own day is never told. */
    private void climb(int rank) {
        List<Step> steps = rollout.steps();
        for (int i = 0; i < steps.size(); i++) {
            Optional<LocalDate> day = steps.get(i).curve().day(rank);
            Optional<LocalDate> next =
                    i + 1 < steps.size() ? steps.get(i + 1).curve().day(rank) : Optional.empty();
            if (day.isPresent() && (next.isEmpty() || next.get().isAfter(day.get()))) {
                reach(steps.get(i).stage(), day.get());
            }
        }
    }

    private void reach(String stage, LocalDate day) {
        Heading heading = heading(stage, stated(day));
        if (stage.equals(rollout.goal()) && dice.nextDouble() < MISTAKEN) {
            said.add(adoption(heading, stage, day.minusDays(20 + dice.nextInt(30)), null));
            said.add(adoption(heading.then(15 + dice.nextInt(30), "rettet"), stage, day, heading.id()));
        } else {
            said.add(adoption(heading, stage, day, null));
        }
    }

    private void pause(LocalDate goal) {
        if (dice.nextDouble() >= PAUSING) {
            return;
        }
        LocalDate earliest = goal.plusDays(90).isAfter(NO_PAUSE_BEFORE) ? goal.plusDays(90) : NO_PAUSE_BEFORE;
        LocalDate paused = earliest.plusDays(dice.nextInt(900));
        said.add(adoption(heading("PAUSED", stated(paused)), "PAUSED", paused, null));
        LocalDate ended = paused.plusDays(60 + dice.nextInt(120));
        String then = dice.nextDouble() < RESUMING ? rollout.goal() : "WITHDRAWN";
        said.add(adoption(heading(then + ".igjen", stated(ended)), then, ended, null));
    }

    /** Said of one who has not come so far, and taken back. */
    private void mistakeForAnother() {
        if (dice.nextDouble() < WRONG_ACTOR) {
            LocalDate day = History.BEGIN.plusDays(dice.nextInt(2_000));
            Heading heading = heading(rollout.goal(), stated(day));
            said.add(adoption(heading, rollout.goal(), day, null));
            said.add(new Statement.Retraction(heading.then(5 + dice.nextInt(20), "trukket"), heading.id()));
        }
    }

    private Adoption adoption(
            Heading heading, String stage, LocalDate since, @org.jspecify.annotations.Nullable String corrects) {
        return new Adoption(heading, actor, rollout, stage, since, false, corrects);
    }

    private Heading heading(String stage, LocalDate stated) {
        return new Heading(
                actor.vendor(),
                stated,
                rollout.key() + "." + actor.id() + "."
                        + stage.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What began before vendors sent anything is told when they begin to. */
    private LocalDate stated(LocalDate day) {
        LocalDate told = day.plusDays(1 + dice.nextInt(SLOWEST));
        return told.isBefore(History.BEGIN) ? History.BEGIN.plusDays(dice.nextInt(SLOWEST)) : told;
    }
}
