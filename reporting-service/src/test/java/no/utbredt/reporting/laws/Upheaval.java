package no.utbredt.reporting.laws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Reports.Source;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.report.Admitted;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A country in which actors are split, merged, taken over, renumbered, closed, opened again, hidden and corrected, a year after
 * another, while sources of every rank, one that is not heard among them, speak of stages, usage, support and agreements, correct, take back and
 * use names again.
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

    /** Norsk helsenett more often than others, a vendor nobody lets speak among them. */
    private static final List<Source> SOURCES = List.of(
            Cast.nhn(),
            Cast.nhn(),
            Cast.cgm(),
            Cast.newcomer(),
            Cast.veikart(),
            new Source("urn:actor", Speaker.ACTOR, null, null));

    /** Whether the actor never is one that may be a person; what is said of others is hidden in what was known before, too (law 12). */
    boolean isOpen(String actor) {
        return !(lives.get(actor) instanceof Life life && life.restricted);
    }

    private record Act(int kind, int one, int other, int late) {}

    private record Word(int kind, int who, int when, int stage, int late, int named, int source, int manner) {}

    static Arbitrary<Upheaval> any() {
        Arbitrary<Act> acts = Combinators.combine(numbers(8), numbers(9), numbers(9), numbers(10))
                .as((kind, one, other, late) -> new Act(kind, one, other, late - 5));
        Arbitrary<Word> words = Combinators.combine(
                        numbers(11),
                        numbers(9),
                        numbers(60),
                        numbers(STAGES.size() - 1),
                        numbers(900),
                        numbers(30),
                        numbers(SOURCES.size() - 1),
                        numbers(9))
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
        words.forEach(word -> said.add(said(lives, words, said.size())));
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

    private static Admitted said(Map<String, Life> lives, List<Word> words, int number) {
        Word word = words.get(number);
        LocalDate day = FIRST.plusDays(word.when() * 37L);
        LocalDate stated = day.plusDays(word.late() % 40);
        List<Life> there = there(lives, day);
        Life who = there.get(word.who() % there.size());
        boolean byNumber = word.late() % 3 > 0 && who.isThere(OsloDay.number(stated));
        int teller = teller(words, number);
        Reports says = source(words, teller)
                .says(id(teller))
                .that(byNumber ? new Reference("KOMNR", who.numberOn(stated), null) : Reference.own(who.id))
                .has(Cast.kjernejournal(), STAGES.get(word.stage()))
                .since(day.toString())
                .stated(stated.toString())
                .recorded(stated.plusDays(word.late()).atTime(12, 0, number).toInstant(ZoneOffset.UTC));
        if (word.manner() == 1) {
            says.observed();
        }
        int named = word.named() == number ? number + 1 : word.named();
        ReportName other = source(words, teller(words, named)).named(id(teller(words, named)));
        return switch (word.kind()) {
            case 7 -> says.used(day.toString().substring(0, 7), 10 + word.stage());
            case 8 -> says.agreed("CONNECTION", day.toString(), null);
            case 9 -> says.supports("epj", Support.State.values()[word.stage() % 4], day.toString());
            case 10 -> Distorted.silent(says.replacing(other).report());
            case 11 -> says.replacing(other).report();
            default -> says.report();
        };
    }

    /** Now and then something is said under a name that was given to something else. */
    private static int teller(List<Word> words, int number) {
        boolean again = number > 0 && number < words.size() && words.get(number).manner() == 0;
        return again ? teller(words, words.get(number).named() % number) : number;
    }

    private static Source source(List<Word> words, int number) {
        return number < words.size() ? SOURCES.get(words.get(number).source()) : Cast.nhn();
    }

    private static String id(int number) {
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
        return saying(said.stream().map(this::named).toList());
    }

    /** Under each name only what was recorded first (law 1). */
    Upheaval holding() {
        return saying(said.stream()
                .filter(each -> said.stream()
                        .noneMatch(other -> other.name().equals(each.name())
                                && other.stamp()
                                        .recordedAt()
                                        .isBefore(each.stamp().recordedAt())))
                .toList());
    }

    /** The same country, in which this is said. */
    Upheaval saying(List<Admitted> others) {
        return new Upheaval(lives, List.copyOf(others), day, knownAt, chance);
    }

    private Admitted named(Admitted each) {
        return each instanceof Report report && report.says() != null
                ? Distorted.saying(
                        report, says -> Distorted.about(says, Reference.own(meant(says.actor(), report.statedAt()))))
                : each;
    }

    /** Id of whom a reference means at that date. */
    String meant(Reference reference, PartialDate statedAt) {
        return reference.scheme().equals("KOMNR") ? holder(reference.value(), statedAt.last()) : reference.value();
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
            return Objects.requireNonNull(said).stamp().recordedAt();
        }
    }
}
