package no.utbredt.vocabulary.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.utbredt.vocabulary.promise.Word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The plans of a promise, each said at one time, oldest first.
 *
 * @param said at least one word each
 */
record Plans<T>(List<List<Word<T>>> said) {

    /** What was said at one time: by that day, and the older plan before the one it is quoted beside. */
    private record Time(LocalDate day, boolean newer) implements Comparable<Time> {

        private static final Comparator<Time> ORDER =
                Comparator.comparing(Time::day).thenComparing(Time::newer);

        @Override
        public int compareTo(Time other) {
            return ORDER.compare(this, other);
        }
    }

    static <T> Plans<T> of(List<Word<T>> words) {
        SortedMap<Time, List<Word<T>>> byTime = new TreeMap<>();
        words.stream()
                .filter(word -> word.when() != null)
                .filter(word -> word.kind() == Kind.PLANNED || isFormer(word, words))
                .forEach(word -> byTime.computeIfAbsent(time(word, words), time -> new ArrayList<>())
                        .add(word));
        List<List<Word<T>>> plans = new ArrayList<>();
        for (List<Word<T>> together : byTime.values()) {
            List<Word<T>> before = plans.isEmpty() ? List.of() : plans.getLast();
            List<Word<T>> moving = together.stream()
                    .filter(word -> !isVaguer(word, before) && !isVaguer(word, together))
                    .toList();
            if (!moving.isEmpty()) {
                plans.add(moving);
            }
        }
        return new Plans<>(plans);
    }

    /** The order in which words were said; of those said at one time by what they say, for arrival never decides. */
    static <T> Comparator<Word<T>> order(List<Word<T>> words) {
        return Comparator.<Word<T>, Time>comparing(word -> time(word, words)).thenComparing(Word::compareContent);
    }

    static <T> boolean isFormer(Word<T> word, List<Word<T>> words) {
        return words.stream().anyMatch(word::isFormerBeside);
    }

    /** Whether it says only what others have said more precisely. */
    private static <T> boolean isVaguer(Word<T> word, List<Word<T>> others) {
        Stretch when = word.when();
        return when != null
                && others.stream()
                        .filter(other -> !other.speaker().equals(word.speaker()))
                        .anyMatch(other -> other.when() != null && when.isVaguerThan(other.when()));
    }

    private static <T> Time time(Word<T> word, List<Word<T>> words) {
        return new Time(word.saidBy(), !isFormer(word, words));
    }

    @Nullable
    Stretch first() {
        return said.isEmpty() ? null : together(said.getFirst());
    }

    @Nullable
    Stretch now() {
        return said.isEmpty() ? null : together(said.getLast());
    }

    @Nullable
    T firstSaid() {
        return said.isEmpty() ? null : said.getFirst().getFirst().of();
    }

    @Nullable
    T nowSaid() {
        return said.isEmpty() ? null : said.getLast().getLast().of();
    }

    private static <T> @Nullable Stretch together(List<Word<T>> words) {
        Stretch together = null;
        for (Word<T> word : words) {
            Stretch when = word.when();
            together = together == null || when == null ? when : together.with(when);
        }
        return together;
    }
}
