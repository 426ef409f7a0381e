package no.utbredt.reporting.laws;

import static no.utbredt.reporting.laws.UpheavalLaw.END;
import static no.utbredt.reporting.laws.UpheavalLaw.actors;
import static no.utbredt.reporting.laws.UpheavalLaw.asked;
import static no.utbredt.reporting.laws.UpheavalLaw.hearing;
import static no.utbredt.reporting.laws.UpheavalLaw.ours;
import static no.utbredt.reporting.laws.UpheavalLaw.question;
import static no.utbredt.reporting.laws.UpheavalLaw.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
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
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.laws.Upheaval.Arrival;
import no.utbredt.reporting.laws.UpheavalLaw.Reading;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/**
 * Laws 1 to 4, 7, 11 and 12 in a country where actors are split, merged, taken over, renumbered, closed, opened again, hidden and
 * corrected while sources speak of stages, usage, support and agreements, correct and take back. Whatever arrives late, twice or
 * before what it needs, each law holds, and of each a wrong way of reading is found out.
 */
class LawsOverSuccessionTest {
    private static final UpheavalLaw ONE_ACTOR_UNDER_ALL_ITS_NUMBERS =
            (reading, country) -> reading.answers(country, END).equals(reading.answers(country.named(), END));

    static final UpheavalLaw ARRIVAL_HAS_NO_SAY = (reading, country) -> {
        List<Arrival> otherwise = new ArrayList<>(country.arrivals());
        otherwise.addAll(otherwise.subList(0, otherwise.size() / 2));
        Collections.shuffle(otherwise, new Random(country.chance()));
        return asked(reading.of(country, otherwise), country, END).equals(reading.answers(country, END));
    };

    private static final UpheavalLaw WHAT_WAS_KNOWN_THEN_STAYS =
            (reading, country) -> asked(reading.of(country, country.arrivals()), country, country.knownAt())
                    .equals(asked(reading.of(country, country.known()), country, country.knownAt()));

    private static final UpheavalLaw STAGES_SUM_TO_WHO_IS_THERE = (reading, country) -> {
        Told told = reading.of(country, country.arrivals());
        return Stream.of(country.day(), country.knownAt()).allMatch(day -> {
            long there = country.lives().values().stream()
                    .filter(life -> life.isThere(OsloDay.number(day)))
                    .count();
            Outcome outcome = told.outcome(question(day, day, END, Audience.OPERATOR));
            return outcome instanceof Outcome.Known known && known.actors().total() == there;
        });
    };

    static final UpheavalLaw WHAT_IS_HANDED_OVER_IS_WHAT_THE_WORDS_SAY = (reading, country) -> {
        Told told = reading.of(country, country.arrivals());
        PlainSuccession plain = new PlainSuccession(country);
        return Stream.of(country.day(), country.knownAt())
                .allMatch(day -> stages(told, day)
                        .equals(country.lives().values().stream()
                                .filter(life -> life.isThere(OsloDay.number(day)))
                                .collect(Collectors.toMap(
                                        life -> life.id, life -> plain.stage(life.id, OsloDay.number(day))))));
    };

    private static final UpheavalLaw NOTHING_IS_LOST = (reading, country) -> {
        List<Arrival> saidFirst = new ArrayList<>(country.arrivals());
        Collections.reverse(saidFirst);
        return asked(reading.of(country, saidFirst), country, END).equals(reading.answers(country, END));
    };

    private static final UpheavalLaw WHO_MAY_BE_A_PERSON_IS_HIDDEN_IN_ALL_THAT_WAS = (reading, country) -> {
        Told told = reading.of(country, country.arrivals());
        return Stream.of(END, country.knownAt())
                .flatMap(known -> roster(told, question(country.day(), country.day(), known, Audience.PUBLIC)).stream())
                .noneMatch(entry -> Objects.requireNonNull(country.lives().get(entry.actor())).restricted);
    };

    private static Map<String, Stage> stages(Told told, LocalDate day) {
        return roster(told, question(day, day, END, Audience.OPERATOR)).stream()
                .collect(Collectors.toMap(
                        Roster.Entry::actor, entry -> entry.standing().stage()));
    }

    @Provide
    Arbitrary<Upheaval> countries() {
        return Upheaval.any();
    }

    @Property(tries = 150)
    void law_1_an_actor_is_one_under_every_number_it_had(@ForAll("countries") Upheaval country) {
        ONE_ACTOR_UNDER_ALL_ITS_NUMBERS.isKept(country);
    }

    @Property(tries = 150)
    void law_2_arrival_has_no_say_in_who_came_of_whom(@ForAll("countries") Upheaval country) {
        ARRIVAL_HAS_NO_SAY.isKept(country);
    }

    @Property(tries = 150)
    void law_3_a_succession_registered_later_changes_nothing_known_before(@ForAll("countries") Upheaval country) {
        WHAT_WAS_KNOWN_THEN_STAYS.isKept(country);
    }

    @Property(tries = 150)
    void law_4_the_stages_sum_to_who_is_there_on_the_day(@ForAll("countries") Upheaval country) {
        STAGES_SUM_TO_WHO_IS_THERE.isKept(country);
    }

    @Property(tries = 300)
    void law_7_over_any_number_of_steps_is_handed_over_what_the_words_say(@ForAll("countries") Upheaval country) {
        WHAT_IS_HANDED_OVER_IS_WHAT_THE_WORDS_SAY.isKept(country);
    }

    @Property(tries = 150)
    void law_11_what_was_said_before_anybody_was_registered_finds_its_place(@ForAll("countries") Upheaval country) {
        NOTHING_IS_LOST.isKept(country);
    }

    @Property(tries = 150)
    void law_12_who_may_be_a_person_is_hidden_in_all_that_was_known_before(@ForAll("countries") Upheaval country) {
        WHO_MAY_BE_A_PERSON_IS_HIDDEN_IN_ALL_THAT_WAS.isKept(country);
    }

    @Example
    void law_1_that_a_number_means_whoever_has_it_today_is_found_out() {
        ONE_ACTOR_UNDER_ALL_ITS_NUMBERS.rejects(
                hearing(country -> said -> said instanceof Report report ? today(country, report) : said));
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
        ARRIVAL_HAS_NO_SAY.rejects((country, arrivals) -> {
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
        WHAT_WAS_KNOWN_THEN_STAYS.rejects((country, arrivals) -> ours(
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
        STAGES_SUM_TO_WHO_IS_THERE.rejects(changed(actor -> like(
                actor,
                actor.predecessors(),
                List.of(Dated.always("kommune")),
                Dated.always(true),
                actor.restricted())));
    }

    @Example
    void law_7_that_the_new_begin_afresh_is_found_out() {
        WHAT_IS_HANDED_OVER_IS_WHAT_THE_WORDS_SAY.rejects(after(all -> List.of()));
    }

    @Example
    void law_7_that_one_predecessor_speaks_for_all_is_found_out() {
        WHAT_IS_HANDED_OVER_IS_WHAT_THE_WORDS_SAY.rejects(
                after(all -> all.stream().limit(1).toList()));
    }

    @Example
    void law_7_that_it_is_taken_over_before_its_day_is_found_out() {
        int early = OsloDay.number(LocalDate.parse("2020-02-01"));
        WHAT_IS_HANDED_OVER_IS_WHAT_THE_WORDS_SAY.rejects(after(all ->
                all.stream().map(each -> new Predecessor(each.actor(), early)).toList()));
    }

    @Example
    void law_11_that_what_has_no_place_is_dropped_is_found_out() {
        NOTHING_IS_LOST.rejects((country, arrivals) -> {
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
        WHO_MAY_BE_A_PERSON_IS_HIDDEN_IN_ALL_THAT_WAS.rejects((country, arrivals) -> {
            Instant end = OsloDay.after(country.knownAt());
            return ours(
                    country,
                    arrivals.stream()
                            .filter(arrival -> arrival.recordedAt().isBefore(end))
                            .toList());
        });
    }

    private static Reading after(UnaryOperator<List<Predecessor>> change) {
        return changed(actor ->
                like(actor, change.apply(actor.predecessors()), actor.groups(), actor.existence(), actor.restricted()));
    }

    static Reading changed(UnaryOperator<Actor> change) {
        return (country, arrivals) -> ours(country, actors(arrivals, document -> Registered.changed(document, change)));
    }

    static Actor like(
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
