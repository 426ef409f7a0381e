package no.utbredt.vocabulary.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import no.utbredt.vocabulary.promise.Word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How the date of a promise has moved, by all that the sources say of it (law 10). What was said at one time is taken together;
 * an older plan quoted beside its successor was said before it; another's vaguer date moves nothing.
 */
public final class Course<T> {

    private final List<Word<T>> words;
    private final Plans<T> plans;

    private Course(List<Word<T>> words) {
        this.words = words;
        this.plans = Plans.of(words);
    }

    /** @param words in any order */
    public static <T> Course<T> of(List<Word<T>> words) {
        return new Course<>(words.stream().sorted(Plans.order(words)).toList());
    }

    /** Everything said, in the order in which it was. */
    public List<T> inOrder() {
        return words.stream().map(Word::of).toList();
    }

    /** When it was first to be reached, or null when no source dates it. */
    public @Nullable Stretch original() {
        return plans.first();
    }

    /** When it is now to be reached, or null for the same. */
    public @Nullable Stretch planned() {
        return plans.now();
    }

    /** When it was reached, by who said so last, or null when nobody has or no day is given. */
    public @Nullable Stretch actual() {
        Word<T> actual = actualWord();
        return actual == null ? null : actual.when();
    }

    /** The statement of the first plan, or null. */
    public @Nullable T originalSaid() {
        return plans.firstSaid();
    }

    /** The statement of the plan that holds, or null. */
    public @Nullable T plannedSaid() {
        return plans.nowSaid();
    }

    /** The statement of when it was reached, or null. */
    public @Nullable T actualSaid() {
        Word<T> actual = actualWord();
        return actual == null ? null : actual.of();
    }

    /** Whether the statement is the older plan that its document quotes beside the new one. */
    public boolean isFormer(T statement) {
        return words.stream().anyMatch(word -> Objects.equals(word.of(), statement) && Plans.isFormer(word, words));
    }

    /** Days from the original time to when it was reached, or to the plan that holds; null when one of them is missing. */
    public @Nullable Slip slip() {
        Stretch from = original();
        Stretch to = goal();
        return from == null || to == null ? null : from.contains(to) ? Slip.NONE : Slip.between(from, to);
    }

    /** Days the end has moved since the original, negative when it came closer; null when either end is open or unknown. */
    public @Nullable Integer slippedDays() {
        Stretch from = original();
        Stretch to = goal();
        if (from == null || to == null || from.last() == null || to.last() == null) {
            return null;
        }
        return from.contains(to) ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(from.last(), to.last()));
    }

    /** Where it stands at the end of that day. */
    public State on(LocalDate day) {
        if (has(word -> word.kind() == Kind.ACTUAL
                && (word.when() == null || !word.when().isAfter(day)))) {
            return State.REACHED;
        }
        if (isCancelled()) {
            return State.CANCELLED;
        }
        Stretch planned = planned();
        Stretch original = original();
        if (planned == null || original == null) {
            return has(word -> word.kind() == Kind.NO_PLAN) ? State.NO_PLAN : State.UNDATED;
        }
        if (planned.isBefore(day)) {
            return State.PAST_DUE;
        }
        return original.isBefore(day) ? State.LATE : planned.isAfter(day) ? State.UPCOMING : State.DUE;
    }

    /**
     * Whether it is late at the end of that day: its original time is over, and it is planned, or was reached, certainly later. What
     * nobody has moved is not late but past due.
     */
    public boolean isLate(LocalDate day) {
        State state = on(day);
        Stretch original = original();
        Slip slip = slip();
        return state == State.LATE
                || state != State.CANCELLED
                        && original != null
                        && original.isBefore(day)
                        && slip != null
                        && slip.isLater();
    }

    private @Nullable Stretch goal() {
        Stretch actual = actual();
        return actual == null ? planned() : actual;
    }

    private @Nullable Word<T> actualWord() {
        return words.reversed().stream()
                .filter(word -> word.kind() == Kind.ACTUAL && word.when() != null)
                .findFirst()
                .orElse(null);
    }

    /** Given up, and not planned anew since. */
    private boolean isCancelled() {
        return words.reversed().stream()
                .filter(word -> word.kind() == Kind.CANCELLED || word.kind() == Kind.PLANNED && word.when() != null)
                .findFirst()
                .filter(word -> word.kind() == Kind.CANCELLED)
                .isPresent();
    }

    private boolean has(Predicate<Word<T>> such) {
        return words.stream().anyMatch(such);
    }
}
