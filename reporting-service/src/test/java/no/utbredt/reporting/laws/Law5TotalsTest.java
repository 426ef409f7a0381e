package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;

/**
 * Where only a total is known, total minus named is unknown, and no part of the country has a denominator; where the named reach
 * the total every cut has its own.
 */
class Law5TotalsTest {
    private static final List<String> COUNTIES = List.of("03", "11", "46");

    /**
     * Offices in counties, of which some said they use the service.
     *
     * @param counties the county of each
     * @param unnamed how many more the total says there are; fewer where it is below nought
     */
    record Offices(List<String> counties, int unnamed, int users) {

        int total() {
            return counties.size() + unnamed;
        }
    }

    /** A way to answer about them, cut so. */
    private interface Way {
        CoverageAnswer answer(Offices offices, Cut cut);
    }

    @Provide
    Arbitrary<Offices> offices() {
        return Combinators.combine(
                        Arbitraries.of(COUNTIES).list().ofMinSize(1).ofMaxSize(9),
                        Arbitraries.of(0, 0, 1, 5, -1),
                        Arbitraries.integers().between(0, 9))
                .as((counties, unnamed, users) -> new Offices(counties, unnamed, Math.min(users, counties.size())));
    }

    @Property(tries = 200)
    void the_denominators_are_those_that_are_known(@ForAll("offices") Offices offices) {
        assertThat(isKept(Law5TotalsTest::ours, offices)).isTrue();
    }

    @Example
    void taking_the_named_of_a_county_for_all_there_are_is_found_out() {
        rejects((offices, cut) -> ours(new Offices(offices.counties(), 0, offices.users()), cut));
    }

    @Example
    void having_no_denominator_for_a_county_though_all_are_named_is_found_out() {
        rejects((offices, cut) -> ours(
                offices.unnamed() == 0 && cut.equals(Cut.COUNTY)
                        ? new Offices(offices.counties(), 7, offices.users())
                        : offices,
                cut));
    }

    private void rejects(Way wrong) {
        assertThat(offices().sampleStream().limit(500).anyMatch(offices -> !isKept(wrong, offices)))
                .isTrue();
    }

    private static boolean isKept(Way way, Offices offices) {
        CoverageAnswer nation = way.answer(offices, Cut.NATION);
        Map<String, Outcome> counties = new TreeMap<>();
        for (Cell cell : way.answer(offices, Cut.COUNTY).cells()) {
            counties.put(Objects.requireNonNull(cell.area().code()), cell.outcome());
        }
        if (nation.complete() != (offices.unnamed() == 0)) {
            return false;
        }
        return switch (Integer.signum(offices.unnamed())) {
            case 0 -> all(nation, offices.total(), offices.users(), 0) && everyCounty(counties, offices);
            case 1 -> all(nation, offices.total(), offices.users(), offices.unnamed()) && noCounty(counties);
            default -> nation.cells().getFirst().outcome() instanceof Outcome.Unknown && noCounty(counties);
        };
    }

    private static boolean all(CoverageAnswer nation, int total, int users, int unnamed) {
        return nation.cells().getFirst().outcome() instanceof Outcome.Known known
                && known.figure().total() == total
                && known.figure().numerator() == users
                && known.actors().at(Stage.UNKNOWN) == total - users
                && known.figure().upperBound() == total
                && total >= unnamed;
    }

    private static boolean everyCounty(Map<String, Outcome> counties, Offices offices) {
        return COUNTIES.stream().allMatch(county -> {
            long there = offices.counties().stream().filter(county::equals).count();
            Outcome outcome = counties.get(county);
            return there == 0
                    ? outcome == null
                    : outcome instanceof Outcome.Known known && known.figure().total() == there;
        });
    }

    private static boolean noCounty(Map<String, Outcome> counties) {
        return counties.values().stream()
                .allMatch(outcome ->
                        outcome instanceof Outcome.Unknown unknown && unknown.reason() == Outcome.Reason.NO_TOTAL);
    }

    private static CoverageAnswer ours(Offices offices, Cut cut) {
        List<Actors> actors = new ArrayList<>();
        IntStream.range(0, offices.counties().size())
                .mapToObj(each -> Actors.office("o-" + each, "legekontor")
                        .placed(offices.counties().get(each), "VEST"))
                .forEach(actors::add);
        Told told = Told.of(actors.toArray(Actors[]::new));
        told.knowledge.learnGroups(List.of(Cast.group(
                "legekontor",
                new Group(
                        "Legekontor",
                        "GP offices",
                        false,
                        null,
                        false,
                        List.of(new Group.Total(PartialDate.parse("2020-01"), offices.total()))))));
        IntStream.range(0, offices.users())
                .forEach(each -> told.and(Cast.nhn()
                        .says("r" + each)
                        .that("o-" + each)
                        .has(Cast.kjernejournal(), Stage.IN_USE)
                        .since("2021")));
        CoverageQuestion question = Told.how(Cast.kjernejournal(), "legekontor", "2024-03-31");
        return told.answer(Asked.cut(cut, question));
    }
}
