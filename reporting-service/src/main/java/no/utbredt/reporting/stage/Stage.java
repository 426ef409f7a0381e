package no.utbredt.reporting.stage;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far an actor has come with a service (domain, stages in order). Declared in that order; which counts as further is said
 * by {@link #reach()}.
 */
public enum Stage {
    /** No report. Never counts as no. */
    UNKNOWN(-1),
    /** The service is not for this actor; set by a steward alone. */
    NOT_RELEVANT(-1),
    NO_PLAN(2),
    NOT_STARTED(3),
    INTERESTED(4),
    PREPARING(5),
    COMMITTED(6),
    TECHNICALLY_READY(7),
    PILOTING(8),
    AVAILABLE(9),
    INTRODUCED(10),
    IN_USE(11),
    /** Was in use and rests. Never counts. */
    PAUSED(1),
    /** Was in use and no longer is. Never counts. */
    WITHDRAWN(0);

    private static final Map<String, Stage> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Stage::name, Function.identity()));

    private final int reach;

    Stage(int reach) {
        this.reach = reach;
    }

    /** The stage of that code; one we do not know counts as unknown, see {@link #isCode}. */
    public static Stage ofCode(String code) {
        return BY_CODE.getOrDefault(code, UNKNOWN);
    }

    /** Whether we know a stage of that code. */
    public static boolean isCode(String code) {
        return BY_CODE.containsKey(code);
    }

    /** How far it reaches, for comparison only; negative when it says nothing of progress. */
    public int reach() {
        return reach;
    }

    /** Whether an actor at this stage is on its way at all: neither unknown nor not relevant. */
    public boolean telling() {
        return reach >= 0;
    }

    /** Whether it lies on the way up, from interested to in use; going back on it needs words (law 2). */
    public boolean onTheWay() {
        return reach >= INTERESTED.reach;
    }

    /** Whether it counts for a question of at least that stage; what rests or was given up never does. */
    public boolean atLeast(Stage asked) {
        return reach > PAUSED.reach && reach >= asked.reach;
    }

    /** Whether one may ask for at least this stage. */
    public boolean askable() {
        return reach > PAUSED.reach;
    }
}
