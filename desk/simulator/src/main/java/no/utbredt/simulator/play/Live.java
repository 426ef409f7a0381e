package no.utbredt.simulator.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.utbredt.simulator.cast.Dice;
import no.utbredt.simulator.rollout.Rollout;
import no.utbredt.simulator.rollout.Step;
import no.utbredt.simulator.scenario.Heading;
import no.utbredt.simulator.scenario.Scenario;
import no.utbredt.simulator.scenario.Standings;
import no.utbredt.simulator.scenario.Statement;
import no.utbredt.simulator.scenario.Statement.Adoption;

/**
 * What goes on after the history: most of it is that something still is as it was, some of it a step further, and now and then
 * somebody pauses. Vendors that fell silent stay so. For one thread.
 */
public final class Live {

    private static final double STILL = 0.6;
    private static final double HEARTBEAT = 0.1;
    private static final double PAUSE = 0.05;

    private final String run;
    private final Random dice;
    private final List<String> keys;
    private final Map<String, Adoption> standing;
    private int count;

    /**
     * Begins where the history ends.
     *
     * @param run tells this run's statements from those of all others; a code
     */
    public Live(Scenario scenario, LocalDate today, String run) {
        this.run = run;
        this.dice = Dice.of(today.toEpochDay(), run);
        this.standing = new TreeMap<>();
        Standings.of(scenario.before(today), today.minusDays(1)).last().forEach((key, adoption) -> {
            if (adoption.actor().vendor().speaks(today)) {
                standing.put(key, adoption);
            }
        });
        this.keys = new ArrayList<>(standing.keySet());
    }

    /** The next statements. */
    public List<Statement> next(int many, LocalDate today) {
        List<Statement> said = new ArrayList<>();
        while (said.size() < many && !keys.isEmpty()) {
            said.add(next(today));
        }
        return said;
    }

    private Statement next(LocalDate today) {
        String key = keys.get(dice.nextInt(keys.size()));
        Adoption before = standing.get(key);
        if (before == null) {
            throw new IllegalStateException("nobody stands at " + key);
        }
        Heading heading = new Heading(before.actor().vendor(), today, "live." + run + "." + ++count);
        double drawn = dice.nextDouble();
        if (drawn < HEARTBEAT) {
            return new Statement.Heartbeat(heading);
        }
        boolean still = drawn < HEARTBEAT + STILL;
        String stage = still ? before.stage() : moved(before);
        Adoption said = new Adoption(heading, before.actor(), before.rollout(), stage, today, still, null);
        standing.put(key, said);
        return said;
    }

    private String moved(Adoption before) {
        Rollout rollout = before.rollout();
        List<String> stages = rollout.steps().stream().map(Step::stage).toList();
        int at = stages.indexOf(before.stage());
        if (at < 0) {
            return rollout.goal();
        }
        if (at < stages.size() - 1) {
            return stages.get(at + 1);
        }
        return dice.nextDouble() < PAUSE ? "PAUSED" : before.stage();
    }
}
