package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.agreement.Agreements;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.laws.Upheaval.Arrival;
import no.utbredt.reporting.report.Admitted;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.support.Supports;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.usage.Usages;
import org.jspecify.annotations.Nullable;

/** A law over an {@link Upheaval}: what must hold of every way of reading what arrives from it. */
@FunctionalInterface
interface UpheavalLaw {
    /** By when all is known. */
    LocalDate END = LocalDate.parse("2030-01-01");

    /** The most countries a wrong reading is tried on. */
    int MOST = 20_000;

    /** A way of making what is known out of what arrives. */
    @FunctionalInterface
    interface Reading {
        Told of(Upheaval country, List<Arrival> arrivals);

        /** All that can be asked of all that arrives, as known on that day. */
        default List<Object> answers(Upheaval country, LocalDate knownAt) {
            return asked(of(country, country.arrivals()), country, knownAt);
        }
    }

    /** Whether it holds of that reading in that country. */
    boolean holds(Reading reading, Upheaval country);

    /** It holds of our own reading. */
    default void isKept(Upheaval country) {
        assertThat(holds(UpheavalLaw::ours, country)).isTrue();
    }

    /** The wrong reading must be found out; it is tried no longer than until it is. */
    default void rejects(Reading wrong) {
        assertThat(Upheaval.any().sampleStream().limit(MOST).anyMatch(country -> !holds(wrong, country)))
                .as("the law must find the wrong reading out")
                .isTrue();
    }

    /** How it really is. */
    static Told ours(Upheaval country, List<Arrival> arrivals) {
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

    /** Ours, of everything said as somebody else would have it. */
    static Reading hearing(Function<Upheaval, UnaryOperator<Admitted>> change) {
        return (country, arrivals) -> ours(
                country,
                arrivals.stream()
                        .map(arrival -> arrival.said() == null
                                ? arrival
                                : new Arrival(null, change.apply(country).apply(arrival.said())))
                        .toList());
    }

    /** What arrives, of actors something else. */
    static List<Arrival> actors(List<Arrival> arrivals, UnaryOperator<Document<Actor>> change) {
        return arrivals.stream()
                .map(arrival -> arrival.actor() == null ? arrival : new Arrival(change.apply(arrival.actor()), null))
                .toList();
    }

    /** All that can be asked, as known on that day. */
    static List<Object> asked(Told told, Upheaval country, LocalDate knownAt) {
        return asked(told, country, knownAt, null);
    }

    /**
     * The same as stated by a day.
     *
     * @param statedBy null for all that is known
     */
    static List<Object> asked(Told told, Upheaval country, LocalDate knownAt, @Nullable LocalDate statedBy) {
        List<Object> all = new ArrayList<>();
        for (LocalDate structure : List.of(country.day(), Upheaval.FIRST, END)) {
            CoverageQuestion question = question(country.day(), structure, knownAt, statedBy, Audience.OPERATOR);
            all.add(told.answer(question).cells());
            all.add(roster(told, question));
        }
        Horizon horizon = Horizon.of(knownAt, statedBy);
        all.add(new Findings(told.knowledge)
                .disagreements(horizon, null).all().stream()
                        .filter(each -> country.isOpen(each.actor()))
                        .toList());
        all.add(told.knowledge.ask(
                horizon,
                known -> List.of(
                        Usages.of(known, Usages.Question.ALL).stream()
                                .filter(line -> country.isOpen(line.key().actor()))
                                .toList(),
                        Supports.of(known, new Supports.Question(null, null, OsloDay.number(country.day()))),
                        Agreements.of(known, Agreements.Question.ALL).stream()
                                .filter(line -> country.isOpen(line.key().actor()))
                                .toList())));
        return all;
    }

    static List<Roster.Entry> roster(Told told, CoverageQuestion question) {
        return new Coverage(told.knowledge).roster(question).entries();
    }

    static CoverageQuestion question(LocalDate day, LocalDate structure, LocalDate knownAt, Audience audience) {
        return question(day, structure, knownAt, null, audience);
    }

    private static CoverageQuestion question(
            LocalDate day, LocalDate structure, LocalDate knownAt, @Nullable LocalDate statedBy, Audience audience) {
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
                statedBy,
                structure,
                audience);
    }
}
