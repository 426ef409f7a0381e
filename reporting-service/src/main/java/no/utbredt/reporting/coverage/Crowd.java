package no.utbredt.reporting.coverage;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.eligibility.Fulfilment;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The actors of one cell, summed: how many, and what they weigh. */
final class Crowd {
    private static final Stage[] STAGES = Stage.values();
    private static final int UNKNOWN = Stage.UNKNOWN.ordinal();

    private final Stage asked;
    private final long[] actors = new long[STAGES.length];
    private final long[] weights = new long[STAGES.length];
    private long derived;
    private long scopeLimited;
    private long unweighed;
    private long surely;
    private long possibly;
    private long conceivably;
    private long eligible;
    private long notEligible;
    /** How many by the day on which what decides them was said. */
    private final TreeMap<Integer, Long> said = new TreeMap<>();

    Crowd(Stage asked) {
        this.asked = asked;
    }

    void add(Counted each, OptionalLong weight) {
        add(each, 1, weight.orElse(0), weight.isPresent() ? 0 : 1);
    }

    /**
     * Adds several that are seen alike.
     *
     * @param weight of all that have one
     * @param without how many have none
     */
    void add(Counted each, long many, long weight, long without) {
        if (each.eligible() == Fulfilment.NO) {
            notEligible += many;
            return;
        }
        eligible += each.eligible() == Fulfilment.YES ? many : 0;
        int stage = each.stage().ordinal();
        actors[stage] += many;
        weights[stage] += weight;
        unweighed += without;
        derived += each.derived() ? many : 0;
        scopeLimited += each.scopeLimited() ? many : 0;
        surely += each.surely() ? weight : 0;
        if (each.statedOn() != Mark.NEVER) {
            said.merge(each.statedOn(), many, Long::sum);
        }
        if (each.stage() != Stage.NOT_RELEVANT) {
            boolean there = each.stage().atLeast(asked);
            possibly += there || each.possibly() ? weight : 0;
            conceivably += there || each.conceivably() ? weight : 0;
        }
    }

    /** Adds all of another crowd. */
    void add(Crowd other) {
        for (int stage = 0; stage < STAGES.length; stage++) {
            actors[stage] += other.actors[stage];
            weights[stage] += other.weights[stage];
        }
        derived += other.derived;
        scopeLimited += other.scopeLimited;
        unweighed += other.unweighed;
        surely += other.surely;
        possibly += other.possibly;
        conceivably += other.conceivably;
        eligible += other.eligible;
        notEligible += other.notEligible;
        other.said.forEach((day, many) -> said.merge(day, many, Long::sum));
    }

    /**
     * What is told of them where they may be persons: at no stage fewer than so many, and not all at one. Who is left over counts as
     * unknown, and where too few would be unknown some of the stage with most are, too; of fewer than so many in all, so many are told as
     * unknown. So what is really there lies within the bounds.
     *
     * @param fewest at least 2
     */
    Crowd withoutFew(int fewest) {
        long[] told = actors.clone();
        long known = 0;
        int most = 0;
        for (int stage = 0; stage < told.length; stage++) {
            told[stage] = told[stage] < fewest || stage == UNKNOWN ? 0 : told[stage];
            known += told[stage];
            most = told[stage] > told[most] ? stage : most;
        }
        long unknown = size() - known;
        if (unknown < fewest && (unknown > 0 || told[most] == known && known > 0)) {
            long taken = told[most] - (fewest - unknown) < fewest ? told[most] : fewest - unknown;
            told[most] -= taken;
            unknown = Math.max(fewest, unknown + taken);
        }
        told[UNKNOWN] = unknown;
        Crowd whole = new Crowd(asked);
        for (Stage stage : STAGES) {
            long many = told[stage.ordinal()];
            whole.add(Counted.of(stage == Stage.UNKNOWN ? Mark.UNKNOWN : Mark.certainly(stage), asked), many, many, 0);
        }
        return whole;
    }

    @Nullable
    Age age(CoverageQuestion question) {
        return Age.of(said, question);
    }

    /** Whether what some of them weighs is not known; then nothing of what they weigh may be told. */
    boolean lacksWeight() {
        return unweighed > 0;
    }

    long size() {
        long size = 0;
        for (long at : actors) {
            size += at;
        }
        return size;
    }

    int derived() {
        return Math.toIntExact(derived);
    }

    int scopeLimited() {
        return Math.toIntExact(scopeLimited);
    }

    Tally actors() {
        return tally(actors);
    }

    Tally weights() {
        return tally(weights);
    }

    private static Tally tally(long[] at) {
        Map<Stage, Long> byStage = new EnumMap<>(Stage.class);
        for (Stage stage : STAGES) {
            byStage.put(stage, at[stage.ordinal()]);
        }
        return new Tally(byStage);
    }

    /** What has certainly come so far. */
    long reached() {
        long reached = 0;
        for (Stage stage : STAGES) {
            reached += stage.atLeast(asked) ? weight(stage) : 0;
        }
        return reached;
    }

    long weight(Stage stage) {
        return weights[stage.ordinal()];
    }

    long weight() {
        long all = 0;
        for (long at : weights) {
            all += at;
        }
        return all;
    }

    long surely() {
        return surely;
    }

    long possibly() {
        return possibly;
    }

    long conceivably() {
        return conceivably;
    }

    /** How many of them certainly fulfil what is required; all where nobody asks. */
    long eligible() {
        return eligible;
    }

    /** How many more there are that certainly do not, and count for nothing else here. */
    long notEligible() {
        return notEligible;
    }
}
