package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/**
 * A delegation is resolved to its actor, once known, and speaks for that actor under every number; it must hold on the day
 * something is said and on the day it comes. When the registry and the delegation were learned never decides (law 12).
 */
class Law12DelegationTest {
    private static final String OLD = "0001";
    private static final String NEW = "0011";
    private static final LocalDate RENUMBERED = LocalDate.parse("2024-01-01");

    /**
     * What is tried.
     *
     * @param given the number the delegation names
     * @param used the number the report uses
     * @param from first day of the delegation
     * @param to last day of it
     * @param said the day the report was stated
     * @param came days after, when it was recorded
     * @param renumbering when the registry learned of the new number
     * @param granting when the delegation was learned
     */
    record Case(
            String given,
            String used,
            LocalDate from,
            LocalDate to,
            LocalDate said,
            int came,
            LocalDate renumbering,
            LocalDate granting) {
        /** By the words: on both days, whichever numbers are used. */
        boolean mayBeHeard() {
            return holds(said) && holds(said.plusDays(came));
        }

        private boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean isHeard() {
            Told told = Told.of(municipality(OLD));
            told.knowledge.learnActors(List.of(new Document<>(
                    "m1",
                    new Version(1, 2),
                    List.of(
                            new Recorded<>(Cast.FOUNDED, municipality(OLD).state()),
                            new Recorded<>(
                                    OsloDay.after(renumbering),
                                    municipality(OLD, NEW).state())))));
            told.knowledge.learnDelegations(List.of(new Document<>(
                    "d",
                    new Version(1, 1),
                    List.of(new Recorded<>(
                            OsloDay.after(granting),
                            new Delegation(
                                    "999999999",
                                    new Identifier("KOMNR", given),
                                    Set.of(),
                                    Dated.between(true, from, to)))))));
            told.and(Cast.newcomer()
                    .says("r")
                    .that(new Reference("KOMNR", used, null))
                    .has(Cast.kjernejournal(), Stage.IN_USE)
                    .since("2022-01-01")
                    .stated(said.toString())
                    .recorded(said.plusDays(came).toString()));
            return told.standing("m1", "2026-01-01").stage() == Stage.IN_USE;
        }

        private static Actors municipality(String... numbers) {
            Actors one = Actors.municipality("m1", "En");
            return numbers.length == 1
                    ? one.known("KOMNR", numbers[0])
                    : one.known("KOMNR", OLD, null, RENUMBERED.minusDays(1).toString())
                            .known("KOMNR", NEW, RENUMBERED.toString(), null);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<LocalDate> days = Arbitraries.of(
                        "2023-01-01", "2023-06-01", "2023-12-31", "2024-01-01", "2024-06-01", "2025-01-01")
                .map(LocalDate::parse);
        Arbitrary<String> numbers = Arbitraries.of(OLD, NEW);
        return Combinators.combine(numbers, numbers, days, days, days, Arbitraries.of(0, 0, 40, 400), days, days)
                .as(Case::new)
                .filter(some -> !some.to().isBefore(some.from()));
    }

    @Property(tries = 400)
    void aDelegationSpeaksForItsActorUnderEveryNumberWhateverWasLearnedWhen(@ForAll("cases") Case some) {
        assertThat(some.isHeard()).isEqualTo(some.mayBeHeard());
    }

    @Example
    void thatItSpeaksUnderTheNumberItNamesOnlyIsFoundOut() {
        isFoundOut(some -> some.mayBeHeard() && some.given().equals(some.used()));
    }

    @Example
    void thatWhatIsNotKnownWhenItComesIsNotHeardIsFoundOut() {
        isFoundOut(some -> some.mayBeHeard()
                && !some.renumbering().isAfter(some.said())
                && !some.granting().isAfter(some.said()));
    }

    @Example
    void thatTheDayItWasSaidIsEnoughIsFoundOut() {
        isFoundOut(some -> some.holds(some.said()));
    }

    @Example
    void thatTheDayItCameIsEnoughIsFoundOut() {
        isFoundOut(some -> some.holds(some.said().plusDays(some.came())));
    }

    private void isFoundOut(Predicate<Case> wrong) {
        assertThat(cases().sampleStream().limit(100_000).anyMatch(some -> wrong.test(some) != some.isHeard()))
                .as("the property must find the wrong rule out")
                .isTrue();
    }
}
