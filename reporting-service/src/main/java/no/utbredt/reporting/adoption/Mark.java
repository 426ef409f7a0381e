package no.utbredt.reporting.adoption;

import java.util.Set;
import no.utbredt.reporting.stage.Stage;

/**
 * What a count needs of a standing.
 *
 * @param stage what certainly is
 * @param possible every stage it may be, {@code stage} among them
 * @param derived whether no report of the actor's own says it
 * @param scopeLimited whether something certain is said of it, of some scope only
 * @param statedOn the last possible epoch day on which what decides it was said; {@link #NEVER} when nothing is said
 */
public record Mark(Stage stage, Set<Stage> possible, boolean derived, boolean scopeLimited, int statedOn) {
    /** Nothing is said. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Nobody has said anything. */
    public static final Mark UNKNOWN = new Mark(Stage.UNKNOWN, Set.of(Stage.UNKNOWN), false, false, NEVER);

    public Mark {
        possible = Set.copyOf(possible);
    }

    /** At that stage beyond doubt; by whom and when it was said is not told. */
    public static Mark certainly(Stage stage) {
        return new Mark(stage, Set.of(stage), false, false, NEVER);
    }

    /** The same if it is beyond doubt, else {@link #UNKNOWN}; by whom and when it was said is not told. */
    public Mark ifCertain() {
        return possible.size() == 1 ? certainly(stage) : UNKNOWN;
    }

    /** Whether it counts for a question of at least that stage, even if everything uncertain is against it. */
    public boolean surely(Stage asked) {
        for (Stage each : possible) {
            if (!each.atLeast(asked)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it counts, or something said may make it count. */
    public boolean possibly(Stage asked) {
        for (Stage each : possible) {
            if (each.atLeast(asked)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may be at a stage nobody has told. */
    public boolean mayBeAnything() {
        return possible.contains(Stage.UNKNOWN);
    }
}
