package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.agreement.Agreements;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.laws.Upheaval.Arrival;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.usage.Usages;

/**
 * Laws 1 to 4, 7, 11 and 12 in a country where actors are split, merged, taken over, renumbered, closed, opened again, hidden and
 * corrected while sources speak of stages, usage, support and agreements, correct and take back. Whatever arrives late, twice or
 * before what it needs, each law holds, and of each a wrong way of reading is found out.
 */
class LawsOverSuccessionTest {
    private static final int MOST = 20_000;
    private static final LocalDate END = LocalDate.parse("2030-01-01");

    /** A way of making what is known out of what arrives. */
    @FunctionalInterface
    interface Reading {
        Told of(Upheaval country, List<Arrival> arrivals);
    }

    @FunctionalInterface
    interface Law {
        boolean holds(Reading reading, Upheaval country);
    }

    private static Told ours(Upheaval country, List<Arrival> arrivals) {
        Told told = Told.of(List.<Document<Actor>>of());
        for (Arrival arrival : arrivals) {
            if (arrival.actor() != null) {
                told.knowledge.learnActors(List.of(arrival.actor()));
            } else {
                told.knowledge.take(List.of(Objects.requireNonNull(arrival.said())));
            }
        }
        return told;
    }

    private static final Law ONE_ACTOR_UNDER_ALL_ITS_NUMBERS =
            (reading, country) -> answers(reading, country, END).equals(answers(reading, country.named(), END));

    private static final Law ARRIVAL_HAS_NO_SAY = (reading, country) -> {
        List<Arrival> otherwise = new ArrayList<>(country.arrivals());
        otherwise.addAll(otherwise.subList(0, otherwise.size() / 2));
        Collections.shuffle(otherwise, new Random(country.chance()));
        return asked(reading.of(country, otherwise), country, END).equals(answers(reading, country, END));
    };

    private static final Law WHAT_WAS_KNOWN_THEN_STAYS =
            (reading, country) -> asked(reading.of(country, country.arrivals()), country, country.knownAt())
                    .equals(asked(reading.of(country, country.known()), country, country.knownAt()));

    private static final Law STAGES_SUM_TO_WHO_IS_THERE = (reading, country) -> {
        Told told = reading.of(country, country.arrivals());
        return Stream.of(country.day(), country.knownAt()).allMatch(day -> {
            long there = country.lives().values().stream()
                    .filter(life -> life.isThere(OsloDay.number(day)))
                    .count();
            Outcome outcome = told.outcome(question(day, day, END, Audience.OPERATOR));
            return outcome instanceof Outcome.Known known && known.actors().total() == there;
        });
    };

    private static final Law WHAT_IS_HANDED_OVER_IS_WHAT_THE_WORDS_SAY = (reading, country) -> {
        Told told = reading.of(country, country.arrivals());
        PlainSuccession plain = new PlainSuccession(country);
        return Stream.of(country.day(), country.knownAt())
                .allMatch(day -> stages(told, day)
                        .equals(country.lives().values().stream()
                                .filter(life -> life.isThere(OsloDay.number(day)))
                                .collect(Collectors.toMap(
                                        life -> life.id, life -> plain.stage(life.id, OsloDay.number(day))))));
    };

    private static final Law NOTHING_IS_LOST = (reading, country) -> {
        List<Arrival> saidFirst = new ArrayList<>(country.arrivals());
        Collections.reverse(saidFirst);
        return asked(reading.of(country, saidFirst), country, END).equals(answers(reading, country, END));
    };

    private static final Law WHO_MAY_BE_A_PERSON_IS_HIDDEN_IN_ALL_THAT_WAS = (reading, country) -> {
        Told told = reading.of(country, country.arrivals());
        return Stream.of(END, country.knownAt())
                .flatMap(known -> roster(told, question(country.day(), country.day(), known, Audience.PUBLIC)).stream())
                .noneMatch(entry -> Objects.requireNonNull(country.lives().get(entry.actor())).restricted);
    };

    private static List<Object> answers(Reading reading, Upheaval country, LocalDate knownAt) {
        return asked(reading.of(country, country.arrivals()), country, knownAt);
    }

    private static List<Object> asked(Told told, Upheaval country, LocalDate knownAt) {
        List<Object> all = new ArrayList<>();
        for (LocalDate structure : List.of(country.day(), Upheaval.FIRST, END)) {
            CoverageQuestion question = question(country.day(), structure, knownAt, Audience.OPERATOR);
            all.add(told.answer(question).cells());
            all.add(roster(told, question));
        }
        all.add(told.knowledge.ask(
                Horizon.knownAt(knownAt),
                known -> List.of(
                        Usages.of(known, Usages.Question.ALL).stream()
                                .filter(line -> country.isOpen(line.key().actor()))
                                .toList(),
                        Agreements.of(known, Agreements.Question.ALL).stream()
                                .filter(line -> country.isOpen(line.key().actor()))
                                .toList())));
        return all;
    }

    private static Map<String, Stage> stages(Told told, LocalDate day) {
        return roster(told, question(day, day, END, Audience.OPERATOR)).stream()
                .collect(Collectors.toMap(
                        Roster.Entry::actor, entry -> entry.standing().stage()));
    }

    private static List<Roster.Entry> roster(Told told, CoverageQuestion question) {
        return new Coverage(told.knowledge).roster(question).entries();
    }

    private static CoverageQuestion question(LocalDate day, LocalDate structure, LocalDate knownAt, Audience audience) {
        return new CoverageQuestion(
                Cast.kjernejournal(),
                Role.CONSUMER,
                Stage.INTRODUCED,
                "kommune",
                null,
                RollUp.none(),
                Weight.ACTORS,
                Cut.NATION,
                day,
                KnownAt.endOf(knownAt),
                null,
                structure,
                audience);
    }

    @Provide
    Arbitrary<Upheaval> countries() {
        return Upheaval.any();
    }

    @Property(tries = 150)
    void law_1_an_actor_is_one_under_every_number_it_had(@ForAll("countries") Upheaval country) {
        assertThat(ONE_ACTOR_UNDER_ALL_ITS_NUMBERS.holds(LawsOverSuccessionTest::ours, country))
                .isTrue();
    }

    @Property(tries = 150)
    void law_2_arrival_has_no_say_in_who_came_of_whom(@ForAll("countries") Upheaval country) {
        assertThat(ARRIVAL_HAS_NO_SAY.holds(LawsOverSuccessionTest::ours, country))
                .isTrue();
    }

    @Property(tries = 150)
    void law_3_a_succession_registered_later_changes_nothing_known_before(@ForAll("countries") Upheaval country) {
        assertThat(WHAT_WAS_KNOWN_THEN_STAYS.holds(LawsOverSuccessionTest::ours, country))
                .isTrue();
    }

    @Property(tries = 150)
    void law_4_the_stages_sum_to_who_is_there_on_the_day(@ForAll("countries") Upheaval country) {
        assertThat(STAGES_SUM_TO_WHO_IS_THERE.holds(LawsOverSuccessionTest::ours, country))
                .isTrue();
    }

    @Property(tries = 300)
    void law_7_over_any_number_of_steps_is_handed_over_what_the_words_say(@ForAll("countries") Upheaval country) {
        assertThat(WHAT_IS_HANDED_OVER_IS_WHAT_THE_WORDS_SAY.holds(LawsOverSuccessionTest::ours, country))
                .isTrue();
    }

    @Property(tries = 150)
    void law_11_what_was_said_before_anybody_was_registered_finds_its_place(@ForAll("countries") Upheaval country) {
        assertThat(NOTHING_IS_LOST.holds(LawsOverSuccessionTest::ours, country)).isTrue();
    }

    @Property(tries = 150)
    void law_12_who_may_be_a_person_is_hidden_in_all_that_was_known_before(@ForAll("countries") Upheaval country) {
        assertThat(WHO_MAY_BE_A_PERSON_IS_HIDDEN_IN_ALL_THAT_WAS.holds(LawsOverSuccessionTest::ours, country))
                .isTrue();
    }

    @Example
    void law_1_that_a_number_means_whoever_has_it_today_is_found_out() {
        rejects(
                ONE_ACTOR_UNDER_ALL_ITS_NUMBERS,
                (country, arrivals) -> ours(
                        country,
                        arrivals.stream()
                                .map(arrival -> arrival.said() instanceof Report report
                                        ? new Arrival(null, today(country, report))
                                        : arrival)
                                .toList()));
    }

    private static Report today(Upheaval country, Report report) {
        return report.says() != null && report.says().actor().scheme().equals("KOMNR")
                ? Distorted.saying(
                        report,
                        says -> Distorted.about(
                                says, Reference.own(country.holder(says.actor().value(), OsloDay.number(END)))))
                : report;
    }

    @Example
    void law_2_that_the_actor_that_arrives_last_holds_is_found_out() {
        rejects(ARRIVAL_HAS_NO_SAY, (country, arrivals) -> {
            int[] number = {0};
            return ours(
                    country,
                    actors(
                            arrivals,
                            document ->
                                    new Document<>(document.id(), new Version(2, number[0]++), document.history())));
        });
    }

    @Example
    void law_3_that_a_succession_is_known_from_its_own_day_is_found_out() {
        rejects(
                WHAT_WAS_KNOWN_THEN_STAYS,
                (country, arrivals) -> ours(
                        country,
                        actors(
                                arrivals,
                                document -> new Document<>(
                                        document.id(),
                                        document.version(),
                                        List.of(new Recorded<>(
                                                Cast.FOUNDED,
                                                document.history().getLast().state()))))));
    }

    @Example
    void law_4_that_the_closed_are_counted_on_is_found_out() {
        rejects(
                STAGES_SUM_TO_WHO_IS_THERE,
                changed(actor -> like(
                        actor,
                        actor.predecessors(),
                        List.of(Dated.always("kommune")),
                        Dated.always(true),
                        actor.restricted())));
    }

    @Example
    void law_7_that_the_new_begin_afresh_is_found_out() {
        rejects(WHAT_IS_HANDED_OVER_IS_WHAT_THE_WORDS_SAY, after(all -> List.of()));
    }

    @Example
    void law_7_that_one_predecessor_speaks_for_all_is_found_out() {
        rejects(
                WHAT_IS_HANDED_OVER_IS_WHAT_THE_WORDS_SAY,
                after(all -> all.stream().limit(1).toList()));
    }

    @Example
    void law_7_that_it_is_taken_over_before_its_day_is_found_out() {
        int early = OsloDay.number(LocalDate.parse("2020-02-01"));
        rejects(
                WHAT_IS_HANDED_OVER_IS_WHAT_THE_WORDS_SAY,
                after(all -> all.stream()
                        .map(each -> new Predecessor(each.actor(), early))
                        .toList()));
    }

    @Example
    void law_11_that_what_has_no_place_is_dropped_is_found_out() {
        rejects(NOTHING_IS_LOST, (country, arrivals) -> {
            List<Arrival> heard = new ArrayList<>();
            for (Arrival arrival : arrivals) {
                if (arrival.actor() != null || heard.stream().anyMatch(each -> each.actor() != null)) {
                    heard.add(arrival);
                }
            }
            return ours(country, heard);
        });
    }

    @Example
    void law_12_that_a_person_is_shown_as_was_known_before_is_found_out() {
        rejects(WHO_MAY_BE_A_PERSON_IS_HIDDEN_IN_ALL_THAT_WAS, (country, arrivals) -> {
            Instant end = OsloDay.after(country.knownAt());
            return ours(
                    country,
                    arrivals.stream()
                            .filter(arrival -> arrival.recordedAt().isBefore(end))
                            .toList());
        });
    }

    private void rejects(Law law, Reading wrong) {
        assertThat(countries().sampleStream().limit(MOST).anyMatch(country -> !law.holds(wrong, country)))
                .as("the law must find the wrong reading out")
                .isTrue();
    }

    private static Reading after(UnaryOperator<List<Predecessor>> change) {
        return changed(actor ->
                like(actor, change.apply(actor.predecessors()), actor.groups(), actor.existence(), actor.restricted()));
    }

    private static Reading changed(UnaryOperator<Actor> change) {
        return (country, arrivals) -> ours(country, actors(arrivals, document -> Registered.changed(document, change)));
    }

    private static List<Arrival> actors(List<Arrival> arrivals, Function<Document<Actor>, Document<Actor>> change) {
        return arrivals.stream()
                .map(arrival -> arrival.actor() == null ? arrival : new Arrival(change.apply(arrival.actor()), null))
                .toList();
    }

    private static Actor like(
            Actor actor,
            List<Predecessor> predecessors,
            List<Dated<String>> groups,
            Dated<Boolean> existence,
            boolean restricted) {
        return new Actor(
                actor.kind(),
                actor.serviceArea(),
                actor.names(),
                actor.identifiers(),
                actor.parents(),
                groups,
                actor.places(),
                actor.weights(),
                predecessors,
                existence,
                restricted,
                actor.systems());
    }
}
