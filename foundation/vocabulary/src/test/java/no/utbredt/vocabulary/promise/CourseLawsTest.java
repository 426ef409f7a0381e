package no.utbredt.vocabulary.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.vocabulary.promise.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Late, reached, moved, held back: one meaning each, whatever is said of a promise and in what order it comes (law 10). */
class CourseLawsTest {
    private static final String ANOTHER = "another";

    /** All that is told of a promise on a day. */
    record Told(
            State state,
            boolean late,
            @Nullable Slip slip,
            @Nullable Integer days,
            @Nullable Stretch original,
            @Nullable Stretch planned,
            @Nullable Stretch actual) {
        static Told of(List<Word<String>> words, LocalDate day) {
            Course<String> course = Course.of(words);
            return new Told(
                    course.on(day),
                    course.isLate(day),
                    course.slip(),
                    course.slippedDays(),
                    course.original(),
                    course.planned(),
                    course.actual());
        }
    }

    /** What is tried: what sources say, and the day it is asked. */
    record Case(List<Word<String>> words, LocalDate day) {
        Case with(Word<String> word) {
            List<Word<String>> more = new ArrayList<>(words);
            more.add(word);
            return new Case(more, day);
        }

        Told told() {
            return Told.of(words, day);
        }
    }

    private static Arbitrary<LocalDate> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(2021, 2025), Arbitraries.of(1, 4, 12), Arbitraries.of(1, 20))
                .as(LocalDate::of);
    }

    /** A day, a quarter or a year, sometimes open at one end. */
    private static Arbitrary<Stretch> stretches() {
        return Combinators.combine(days(), Arbitraries.of(0, 90, 364), Arbitraries.of(0, 0, 0, 0, 1, 2))
                .as((first, length, open) ->
                        new Stretch(open == 1 ? null : first, open == 2 ? null : first.plusDays(length)));
    }

    private static Arbitrary<Word<String>> words() {
        Arbitrary<Kind> kinds = Arbitraries.of(
                Kind.PLANNED, Kind.PLANNED, Kind.PLANNED, Kind.PLANNED, Kind.ACTUAL, Kind.CANCELLED, Kind.NO_PLAN);
        return Combinators.combine(
                        kinds,
                        stretches().injectNull(0.1),
                        Arbitraries.of("2021-06-01", "2022-06-01", "2023-06-01").map(LocalDate::parse),
                        Arbitraries.of("d1", "d2", "d3"),
                        Arbitraries.of("A", "B"),
                        Arbitraries.of(Move.NONE, Move.NONE, Move.NONE, Move.FROM, Move.TO))
                .as((kind, when, said, document, speaker, move) -> new Word<>(
                        kind + " " + when,
                        kind,
                        kind == Kind.NO_PLAN ? null : when,
                        new Stretch(said, said),
                        document + said,
                        speaker,
                        move));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(words().list().ofMinSize(1).ofMaxSize(5), days())
                .as(Case::new);
    }

    @Property(tries = 500)
    void theOrderInWhichItComesDecidesNothing(@ForAll("cases") Case some, @ForAll long chance) {
        assertThat(shuffled(some, chance).told()).isEqualTo(some.told());
    }

    private static Case shuffled(Case some, long chance) {
        List<Word<String>> words = new ArrayList<>(some.words());
        Collections.shuffle(words, new Random(chance));
        return new Case(words, some.day());
    }

    /** As it once was: of words said on one day the last in the list told when it was reached. */
    @Example
    void thatOfOneDayTheLastToComeDecidesIsFoundOut() {
        isFoundOut(some -> Objects.equals(lastReached(some), lastReached(shuffled(some, 3))));
    }

    private static @Nullable Stretch lastReached(Case some) {
        return some.words().stream()
                .filter(word -> word.kind() == Kind.ACTUAL && word.when() != null)
                .reduce((one, other) -> other.saidBy().isBefore(one.saidBy()) ? one : other)
                .map(Word::when)
                .orElse(null);
    }

    /** Every two days that may be meant lie so far apart, and no two lie closer or further. */
    @Property(tries = 500)
    void aSlipHoldsEveryDayThatMayBeMeant(@ForAll("stretches") Stretch from, @ForAll("stretches") Stretch to) {
        assertThat(holdsEveryDay(Slip::between, from, to)).isTrue();
    }

    @Provide("stretches")
    Arbitrary<Stretch> closed() {
        return stretches().filter(each -> each.first() != null && each.last() != null);
    }

    private static boolean holdsEveryDay(BiFunction<Stretch, Stretch, Slip> slip, Stretch from, Stretch to) {
        if (from.equals(to)) {
            return slip.apply(from, to).equals(Slip.NONE);
        }
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (LocalDate one : new LocalDate[] {first(from), last(from)}) {
            for (LocalDate other : new LocalDate[] {first(to), last(to)}) {
                least = Math.min(least, ChronoUnit.DAYS.between(one, other));
                most = Math.max(most, ChronoUnit.DAYS.between(one, other));
            }
        }
        return slip.apply(from, to).equals(new Slip(least, most));
    }

    private static LocalDate first(Stretch stretch) {
        return Objects.requireNonNull(stretch.first());
    }

    private static LocalDate last(Stretch stretch) {
        return Objects.requireNonNull(stretch.last());
    }

    @Example
    void thatTheEndsAloneAreComparedIsFoundOut() {
        BiFunction<Stretch, Stretch, Slip> ends = (from, to) -> {
            long days = ChronoUnit.DAYS.between(last(from), last(to));
            return new Slip(days, days);
        };
        assertThat(Combinators.combine(closed(), closed())
                        .as((from, to) -> holdsEveryDay(ends, from, to))
                        .sampleStream()
                        .limit(100_000)
                        .anyMatch(holds -> !holds))
                .isTrue();
    }

    /** Late: its time is over, and it is planned or was reached at a time of which every day is later than every day of the first. */
    @Property(tries = 500)
    void lateIsOnlyWhatIsCertainlyLaterThanATimeThatIsOver(@ForAll("cases") Case some) {
        assertThat(lateIsCertain(some, some.told().late())).isTrue();
    }

    private static boolean lateIsCertain(Case some, boolean late) {
        Told told = some.told();
        Stretch original = told.original();
        Stretch goal = told.actual() == null ? told.planned() : told.actual();
        if (!late) {
            return told.state() != State.LATE;
        }
        return original != null
                && original.isBefore(some.day())
                && told.state() != State.CANCELLED
                && (told.state() == State.LATE || goal != null && goal.isAfter(last(original)));
    }

    @Example
    void thatEverythingPastDueIsLateIsFoundOut() {
        isFoundOut(some -> lateIsCertain(some, some.told().late() || some.told().state() == State.PAST_DUE));
    }

    @Property(tries = 500)
    void whatIsReachedIsReachedWhateverElseIsSaidAndHeldBackByNothing(@ForAll("cases") Case some) {
        assertThat(staysReached(some, Case::told)).isTrue();
    }

    private static boolean staysReached(Case some, Function<Case, Told> telling) {
        LocalDate day = some.day();
        Word<String> reached = new Word<>(
                "reached", Kind.ACTUAL, new Stretch(day, day), new Stretch(day, day), "dx", ANOTHER, Move.NONE);
        State state = telling.apply(some.with(reached)).state();
        return state == State.REACHED && state.isOver() && !state.isBehind();
    }

    @Example
    void thatALaterPlanUndoesWhatWasReachedIsFoundOut() {
        isFoundOut(some -> staysReached(some, each -> {
            LocalDate latest = each.words().stream()
                    .map(word -> last(Objects.requireNonNull(word.said())))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return new Case(
                            each.words().stream()
                                    .filter(word -> last(Objects.requireNonNull(word.said()))
                                            .equals(latest))
                                    .toList(),
                            each.day())
                    .told();
        }));
    }

    /** Said after all others. */
    @Property(tries = 500)
    void anothersVaguerDateIsNoMove(@ForAll("cases") Case some) {
        assertThat(isNoMove(some, ANOTHER)).isTrue();
    }

    private static boolean isNoMove(Case some, String speaker) {
        Stretch planned = some.told().planned();
        if (planned == null
                || planned.first() == null
                || planned.last() == null
                || some.told().state() == State.CANCELLED) {
            return true;
        }
        LocalDate said = LocalDate.parse("2030-01-01");
        Stretch vaguer =
                new Stretch(planned.first().minusDays(40), planned.last().plusDays(40));
        Word<String> word =
                new Word<>("vaguer", Kind.PLANNED, vaguer, new Stretch(said, said), "dx", speaker, Move.NONE);
        return some.with(word).told().equals(some.told());
    }

    @Example
    void thatWhoMadeThePlanMayNotWidenItIsFoundOut() {
        isFoundOut(some -> isNoMove(some, some.words().getLast().speaker()));
    }

    /** A document that quotes an older plan beside its new one states two dates at two times: no contradiction, one move. */
    @Property(tries = 300)
    void anOlderPlanQuotedBesideItsSuccessorIsAMoveFromTheOneToTheOther(
            @ForAll("stretches") Stretch older, @ForAll("stretches") Stretch newer) {
        assertThat(isAMove(older, newer, Move.FROM, Move.NONE)).isTrue();
        assertThat(isAMove(older, newer, Move.FROM, Move.TO)).isTrue();
    }

    private static boolean isAMove(Stretch older, Stretch newer, Move from, Move to) {
        LocalDate before = LocalDate.parse("2020-01-01");
        LocalDate said = LocalDate.parse("2020-06-01");
        LocalDate day = LocalDate.parse("2023-06-01");
        if (older.equals(newer)) {
            return true;
        }
        Told beside = Told.of(List.of(plan("new", newer, said, "d", to), plan("old", older, said, "d", from)), day);
        Told afterwards = Told.of(
                List.of(plan("old", older, before, "c", Move.NONE), plan("new", newer, said, "d", Move.NONE)), day);
        return beside.equals(afterwards);
    }

    private static Word<String> plan(String of, Stretch when, LocalDate said, String document, Move move) {
        return new Word<>(of, Kind.PLANNED, when, new Stretch(said, said), document, "A", move);
    }

    @Example
    void thatBothHoldAtOnceIsFoundOut() {
        assertThat(Combinators.combine(closed(), closed())
                        .as((older, newer) -> isAMove(older, newer, Move.NONE, Move.NONE))
                        .sampleStream()
                        .limit(100_000)
                        .anyMatch(holds -> !holds))
                .isTrue();
    }

    private void isFoundOut(Predicate<Case> wrong) {
        assertThat(cases().sampleStream().limit(100_000).anyMatch(some -> !wrong.test(some)))
                .as("the property must find the wrong rule out")
                .isTrue();
    }
}
