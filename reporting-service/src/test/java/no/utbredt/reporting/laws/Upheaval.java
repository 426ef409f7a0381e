package no.utbredt.reporting.laws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.report.Admitted;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * A country in which actors are split, merged, taken over, renumbered, closed, opened again, hidden and corrected, a year after
 * another, while sources speak of stages, usage, support and agreements, correct and take back.
 *
 * @param lives everybody there ever was, by id
 * @param said everything said, in no order
 * @param day a day to ask about
 * @param knownAt a day as known on which to ask
 * @param chance for throws of the dice
 */
record Upheaval(Map<String, Life> lives, List<Admitted> said, LocalDate day, LocalDate knownAt, long chance) {
    static final LocalDate FIRST = LocalDate.parse("2020-01-15");
    private static final List<Stage> STAGES = List.of(
            Stage.IN_USE, Stage.INTRODUCED, Stage.PILOTING, Stage.WITHDRAWN, Stage.NOT_STARTED, Stage.NOT_RELEVANT);

    /** Whether the actor never is one that may be a person; what is said of others is hidden in what was known before, too (law 12). */
    boolean isOpen(String actor) {
        return !(lives.get(actor) instanceof Life life && life.restricted);
    }

    private record Act(int kind, int one, int other, int late) {}

    private record Word(int kind, int who, int when, int stage, int late, int named) {}

    static Arbitrary<Upheaval> any() {
        Arbitrary<Act> acts = Combinators.combine(numbers(8), numbers(9), numbers(9), numbers(10))
                .as((kind, one, other, late) -> new Act(kind, one, other, late - 5));
        Arbitrary<Word> words = Combinators.combine(
                        numbers(11), numbers(9), numbers(60), numbers(STAGES.size() - 1), numbers(900), numbers(30))
                .as(Word::new);
        return Combinators.combine(
                        acts.list().ofMinSize(2).ofMaxSize(4),
                        words.list().ofMinSize(4).ofMaxSize(25),
                        numbers(2_300),
                        numbers(2_300),
                        Arbitraries.longs().between(0, 1_000_000))
                .as((all, said, day, known, chance) ->
                        of(all, said, FIRST.plusDays(day), FIRST.plusDays(known), chance));
    }

    private static Arbitrary<Integer> numbers(int most) {
        return Arbitraries.integers().between(0, most);
    }

    private static Upheaval of(List<Act> acts, List<Word> words, LocalDate day, LocalDate knownAt, long chance) {
        Map<String, Life> lives = new TreeMap<>();
        for (int each = 0; each < 5; each++) {
            Life life = new Life("m" + each, "000" + each, null);
            life.record(Cast.FOUNDED);
            lives.put(life.id, life);
        }
        for (int year = 0; year < acts.size(); year++) {
            LocalDate first = LocalDate.of(2021 + year, 1, 1);
            done(lives, acts.get(year), year, first);
        }
        List<Admitted> said = new ArrayList<>();
        words.forEach(word -> said.add(said(lives, word, said.size())));
        return new Upheaval(lives, List.copyOf(said), day, knownAt, chance);
    }

    private static void done(Map<String, Life> lives, Act act, int year, LocalDate first) {
        Instant recorded = first.plusMonths(act.late()).atTime(12, 0).toInstant(ZoneOffset.UTC);
        List<Life> there = there(lives, first);
        Life one = there.get(act.one() % there.size());
        Life other = there.get(act.other() % there.size());
        List<Life> changed = new ArrayList<>(List.of(one));
        switch (act.kind()) {
            case 0 -> one.renumber(free(lives, "1" + year + "00", first), first);
            case 1 -> changed.addAll(split(lives, one, year, first));
            case 2, 3 -> changed.addAll(merged(lives, one, other, year, first));
            case 4, 5 -> {
                if (one != other) {
                    other.close(first.minusDays(1));
                    one.after(other, first);
                    changed.add(other);
                }
            }
            case 6 -> one.close(first.minusDays(1));
            case 7 -> {
                one = lives.values().stream()
                        .filter(Life::mayReopen)
                        .findFirst()
                        .orElse(one);
                one.reopen(first);
                changed = List.of(one);
            }
            default -> {
                if (act.other() % 2 == 0) {
                    one.mistake(recorded.minusSeconds(86_400));
                } else {
                    one.restricted = true;
                }
            }
        }
        changed.forEach(life -> life.record(recorded));
    }

    /** A number somebody had and nobody has any more; where there is none, that one. */
    private static String free(Map<String, Life> lives, String fresh, LocalDate first) {
        return lives.values().stream()
                .flatMap(life -> life.numbers())
                .filter(number ->
                        lives.values().stream().noneMatch(life -> life.hasFrom(number, OsloDay.number(first))))
                .findFirst()
                .orElse(fresh);
    }

    private static List<Life> split(Map<String, Life> lives, Life one, int year, LocalDate first) {
        one.close(first.minusDays(1));
        List<Life> parts = List.of(
                new Life("s" + year + "a", "2" + year + "00", first),
                new Life("s" + year + "b", "2" + year + "01", first));
        parts.forEach(part -> part.after(one, first));
        parts.forEach(part -> lives.put(part.id, part));
        return parts;
    }

    private static List<Life> merged(Map<String, Life> lives, Life one, Life other, int year, LocalDate first) {
        if (one == other) {
            return List.of();
        }
        Life whole = new Life("t" + year, "3" + year + "00", first);
        for (Life part : List.of(one, other)) {
            part.close(first.minusDays(1));
            whole.after(part, first);
        }
        lives.put(whole.id, whole);
        return List.of(other, whole);
    }

    private static Admitted said(Map<String, Life> lives, Word word, int number) {
        LocalDate day = FIRST.plusDays(word.when() * 37L);
        List<Life> there = there(lives, day);
        Life who = there.get(word.who() % there.size());
        Reports says = Cast.nhn()
                .says(name(number))
                .that(word.late() % 3 == 0 ? Reference.own(who.id) : new Reference("KOMNR", who.numberOn(day), null))
                .has(Cast.kjernejournal(), STAGES.get(word.stage()))
                .since(day.toString())
                .stated(day.toString())
                .recorded(day.plusDays(word.late()).toString());
        String named = name(word.named() == number ? number + 1 : word.named());
        return switch (word.kind()) {
            case 7 -> says.used(day.toString().substring(0, 7), 10 + word.stage());
            case 8 -> says.agreed("CONNECTION", day.toString(), null);
            case 9 -> says.supports("epj", Support.State.values()[word.stage() % 4], day.toString());
            case 10 -> retraction(says.report(), named);
            case 11 -> says.replacing(Cast.nhn().named(named)).report();
            default -> says.report();
        };
    }

    private static Report retraction(Report like, String named) {
        return new Report(
                like.name(),
                like.stamp(),
                like.statedAt(),
                null,
                Set.of(Cast.nhn().named(named)));
    }

    private static String name(int number) {
        return "r%02d".formatted(number);
    }

    private static List<Life> there(Map<String, Life> lives, LocalDate day) {
        return lives.values().stream()
                .filter(life -> life.isThere(OsloDay.number(day)))
                .toList();
    }

    /** Everybody in every state in which it was ever published, and everything said. */
    List<Arrival> arrivals() {
        Stream<Arrival> actors =
                lives.values().stream().flatMap(life -> life.published().map(document -> new Arrival(document, null)));
        return Stream.concat(actors, said.stream().map(each -> new Arrival(null, each)))
                .toList();
    }

    /** Those that had arrived by the end of the day as known on which is asked. */
    List<Arrival> known() {
        Instant end = OsloDay.after(knownAt);
        return arrivals().stream()
                .filter(arrival -> arrival.recordedAt().isBefore(end))
                .toList();
    }

    /** Everything said, of whoever is meant by our own id. */
    Upheaval named() {
        return new Upheaval(lives, said.stream().map(this::named).toList(), day, knownAt, chance);
    }

    private Admitted named(Admitted each) {
        return each instanceof Report report
                        && report.says() != null
                        && report.says().actor().scheme().equals("KOMNR")
                ? Distorted.saying(
                        report,
                        says -> Distorted.about(
                                says,
                                Reference.own(holder(
                                        says.actor().value(), report.statedAt().last()))))
                : each;
    }

    /** Who has the number on that day, or had it last. */
    String holder(String number, int day) {
        return lives.values().stream()
                .filter(life -> life.hasOn(number, day))
                .findFirst()
                .or(() -> lives.values().stream()
                        .filter(life -> life.numbers().anyMatch(number::equals))
                        .findFirst())
                .map(life -> life.id)
                .orElse("nobody");
    }

    /**
     * One thing that arrives.
     *
     * @param actor an actor as published, or null
     * @param said something said, or null
     */
    record Arrival(
            @Nullable Document<Actor> actor, @Nullable Admitted said) {

        Instant recordedAt() {
            if (actor != null) {
                return actor.history().getLast().at();
            }
            return switch (Objects.requireNonNull(said)) {
                case Report report -> report.stamp().recordedAt();
                case Event<?> event -> event.report().stamp().recordedAt();
            };
        }
    }
}
