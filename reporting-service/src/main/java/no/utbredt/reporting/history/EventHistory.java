package no.utbredt.reporting.history;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How one actor has fared up to the end of a day.
 *
 * @param actor its id
 * @param spells oldest first, each from the day after the one before it ended; before the first nothing is said, and the last ends
 *     on the day. Empty when nothing is said at all
 */
public record EventHistory(String actor, List<Spell> spells) {
    public EventHistory {
        spells = List.copyOf(spells);
    }

    /** Whether something certain is, or was, known of it. */
    public boolean told() {
        return spells.stream().anyMatch(spell -> spell.mark().stage() != Stage.UNKNOWN);
    }

    /** What is known of it on an epoch day, not after the last. */
    public Mark on(int day) {
        return spells.stream()
                .filter(spell -> spell.first() <= day && day <= spell.last())
                .map(Spell::mark)
                .findFirst()
                .orElse(Mark.UNKNOWN);
    }

    /** When it first was at least at that stage, or null where it never certainly was. */
    public @Nullable Onset onset(Stage stage) {
        for (int at = 0; at < spells.size(); at++) {
            if (spells.get(at).mark().stage().atLeast(stage)) {
                return new Onset(begun(at, stage), spells.get(at).first());
            }
        }
        return null;
    }

    /** Since when it has been possible, without a break, that it is so far as it certainly is from that spell on. */
    private int begun(int certain, Stage stage) {
        int at = certain;
        while (at > 0 && spells.get(at - 1).mark().possibly(stage)) {
            at--;
        }
        return spells.get(at).first();
    }

    /** The first epoch day on which something said makes it possible that it is at least at that stage. */
    public OptionalInt possible(Stage stage) {
        return spells.stream()
                .filter(spell -> spell.mark().possibly(stage))
                .mapToInt(Spell::first)
                .findFirst();
    }

    /** Whether that was so on some day. */
    public boolean ever(Predicate<Mark> such) {
        return spells.stream().map(Spell::mark).anyMatch(such);
    }
}
