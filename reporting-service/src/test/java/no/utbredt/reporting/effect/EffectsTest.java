package no.utbredt.reporting.effect;

import static no.utbredt.reporting.cast.Actors.municipality;
import static no.utbredt.reporting.cast.Actors.office;
import static no.utbredt.reporting.cast.Actors.unit;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** What a merger would do to the figures, before anybody has done it. */
class EffectsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-01-01");

    private final Told told = Told.of(
                    municipality("a", "A").known("KOMNR", "0001"),
                    municipality("b", "B").known("KOMNR", "0002"),
                    municipality("c", "C"),
                    office("person", "kommune").known("ENH", "E9").restricted())
            .and(
                    nhn().says("1").that("a").has(kjernejournal(), Stage.IN_USE),
                    nhn().says("2").that("b").has(kjernejournal(), Stage.NOT_STARTED));
    private final Effects effects = new Effects(told.knowledge);

    @Test
    void a_merger_of_unequals_takes_one_from_the_numerator_and_one_from_the_denominator() {
        Effects withoutPersons = new Effects(withoutPersons().knowledge);
        List<Effects.Subject> subjects = withoutPersons.subjects(merger(), Set.of(kjernejournal()), Told.TODAY);

        assertThat(subjects)
                .containsExactly(
                        new Effects.Subject(kjernejournal(), Role.SOURCE, "kommune"),
                        new Effects.Subject(kjernejournal(), Role.CONSUMER, "kommune"));
        Effect effect = withoutPersons
                .of(merger(), List.of(subjects.getLast()), List.of(DAY), Told.TODAY)
                .getFirst();
        assertThat(effect.changes()).isTrue();
        assertThat(numbers(effect.before())).containsExactly(1L, 3L, 1L, 2L);
        assertThat(numbers(effect.after())).containsExactly(0L, 2L, 0L, 1L);
    }

    @Test
    void the_day_before_it_nothing_changes() {
        Effects withoutPersons = new Effects(withoutPersons().knowledge);

        assertThat(withoutPersons
                        .of(
                                merger(),
                                List.of(new Effects.Subject(kjernejournal(), Role.CONSUMER, "kommune")),
                                List.of(DAY.minusDays(1)),
                                Told.TODAY)
                        .getFirst()
                        .changes())
                .isFalse();
    }

    @Test
    void asking_changes_nothing_that_is_known() {
        var before = told.standing("a", "2025-06-01");

        effects.of(
                merger(),
                List.of(new Effects.Subject(kjernejournal(), Role.CONSUMER, "kommune")),
                List.of(DAY),
                Told.TODAY);

        assertThat(told.standing("a", "2025-06-01")).isEqualTo(before);
    }

    @Test
    void nothing_is_supposed_of_who_may_be_a_person_nor_of_an_heir_a_unit_or_a_bearer_of_its_number() {
        assertThat(person(municipality("new", "N").after("2025-01-01", "person")))
                .isEqualTo("new");
        assertThat(person(municipality("new", "N").known("ENH", "E9"))).isEqualTo("new");
        assertThat(person(unit("new", "legevakt", "person"))).isEqualTo("new");
        assertThat(effects.person(
                        new Supposition(
                                Map.of("person", municipality("person", "P").state())),
                        Told.TODAY))
                .isEqualTo("person");
        assertThat(effects.person(merger(), Told.TODAY)).isNull();
    }

    @Test
    void a_group_with_a_person_in_it_is_not_counted_twice() {
        assertThat(effects.subjects(merger(), Set.of(), Told.TODAY)).isEmpty();
    }

    @Test
    void of_what_nothing_is_said_no_figure_is_counted_unless_it_is_asked_for() {
        Told some = withoutPersons();
        some.knowledge.learnServices(List.of(Cast.service("silent")));
        Effects counted = new Effects(some.knowledge);

        assertThat(counted.subjects(merger(), Set.of(), Told.TODAY))
                .containsExactly(new Effects.Subject(kjernejournal(), Role.CONSUMER, "kommune"));
        assertThat(counted.subjects(merger(), Set.of("silent"), Told.TODAY)).hasSize(2);
    }

    private String person(Actors actor) {
        return String.valueOf(effects.person(new Supposition(Map.of("new", actor.state())), Told.TODAY));
    }

    private static Told withoutPersons() {
        return Told.of(
                        municipality("a", "A").known("KOMNR", "0001"),
                        municipality("b", "B").known("KOMNR", "0002"),
                        municipality("c", "C"))
                .and(
                        nhn().says("1").that("a").has(kjernejournal(), Stage.IN_USE),
                        nhn().says("2").that("b").has(kjernejournal(), Stage.NOT_STARTED));
    }

    private static Supposition merger() {
        Actor a = municipality("a", "A")
                .known("KOMNR", "0001")
                .until("2024-12-31")
                .state();
        Actor b = municipality("b", "B")
                .known("KOMNR", "0002")
                .until("2024-12-31")
                .state();
        return new Supposition(Map.of(
                "a",
                a,
                "b",
                b,
                "ab",
                municipality("ab", "AB").after("2025-01-01", "a", "b").state()));
    }

    private static List<Long> numbers(Outcome outcome) {
        return outcome instanceof Outcome.Known known
                ? List.of(
                        known.figure().numerator(),
                        known.figure().denominator(),
                        known.figure().lowerBound(),
                        known.figure().upperBound())
                : List.of();
    }
}
